<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
  <context>
    <name>RunsPage</name>
    <message numerus="yes">
      <source>Delete %n runs</source>
      <translation>
        <numerusform>Delete %n run</numerusform>
        <numerusform>Delete %n runs</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>inkling</name>
    <message numerus="yes">
      <source>Convolution: %n filters %1 × %1, %2</source>
      <translation>
        <numerusform>Convolution: %n filter %1 × %1, %2</numerusform>
        <numerusform>Convolution: %n filters %1 × %1, %2</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Dense: %n units</source>
      <translation>
        <numerusform>Dense: %n unit</numerusform>
        <numerusform>Dense: %n units</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>inkling::AveragesTab</name>
    <message numerus="yes">
      <source>%1: %Ln images</source>
      <translation>
        <numerusform>%1: %Ln image</numerusform>
        <numerusform>%1: %Ln images</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1: mean and standard deviation of %Ln images</source>
      <translation>
        <numerusform>%1: mean and standard deviation of %Ln image</numerusform>
        <numerusform>%1: mean and standard deviation of %Ln images</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>inkling::ConvolutionSection</name>
    <message numerus="yes">
      <source>%n step(s) a second</source>
      <translation>
        <numerusform>%n step a second</numerusform>
        <numerusform>%n steps a second</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>inkling::DrawingsPage</name>
    <message numerus="yes">
      <source>%n kept</source>
      <translation>
        <numerusform>%n kept</numerusform>
        <numerusform>%n kept</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>inkling::ImagesTab</name>
    <message numerus="yes">
      <source>%1 of %Ln images</source>
      <translation>
        <numerusform>%1 of %Ln image</numerusform>
        <numerusform>%1 of %Ln images</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%Ln images</source>
      <translation>
        <numerusform>%Ln image</numerusform>
        <numerusform>%Ln images</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>inkling::LessonPanel</name>
    <message numerus="yes">
      <source>All %n are what I said</source>
      <translation>
        <numerusform>%n is what I said</numerusform>
        <numerusform>All %n are what I said</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>inkling::MislabelsTab</name>
    <message numerus="yes">
      <source>The network confidently contradicts %Ln labels.</source>
      <translation>
        <numerusform>The network confidently contradicts %Ln label.</numerusform>
        <numerusform>The network confidently contradicts %Ln labels.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>inkling::ModelPage</name>
    <message numerus="yes">
      <source>%Ln parameters</source>
      <translation>
        <numerusform>%Ln parameter</numerusform>
        <numerusform>%Ln parameters</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>inkling::RunDetails</name>
    <message numerus="yes">
      <source>%1 reads %n fewer of %2 test images right.</source>
      <translation>
        <numerusform>%1 reads %n fewer of %2 test images right.</numerusform>
        <numerusform>%1 reads %n fewer of %2 test images right.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1 reads %n more of %2 test images right.</source>
      <extracomment>%1 is the name of a run, %2 a number of images</extracomment>
      <translation>
        <numerusform>%1 reads %n more of %2 test images right.</numerusform>
        <numerusform>%1 reads %n more of %2 test images right.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>inkling::RunsPage</name>
    <message numerus="yes">
      <source>%n in all</source>
      <translation>
        <numerusform>%n in all</numerusform>
        <numerusform>%n in all</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n runs were deleted.</source>
      <translation>
        <numerusform>%n run was deleted.</numerusform>
        <numerusform>%n runs were deleted.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>inkling::StatusLine</name>
    <message numerus="yes">
      <source>%1, %Ln parameters</source>
      <translation>
        <numerusform>%1, %Ln parameter</numerusform>
        <numerusform>%1, %Ln parameters</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>inkling::TrainHeader</name>
    <message numerus="yes">
      <source>%Ln parameters</source>
      <translation>
        <numerusform>%Ln parameter</numerusform>
        <numerusform>%Ln parameters</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n epochs</source>
      <translation>
        <numerusform>%n epoch</numerusform>
        <numerusform>%n epochs</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>inkling::TrainPage</name>
    <message numerus="yes">
      <source>Stopped after %n complete epochs. The network keeps what it has learned.</source>
      <translation>
        <numerusform>Stopped after %n complete epoch. The network keeps what it has learned.</numerusform>
        <numerusform>Stopped after %n complete epochs. The network keeps what it has learned.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>inkling::TrainPlots</name>
    <message numerus="yes">
      <source>%1: %2, %n epochs</source>
      <translation>
        <numerusform>%1: %2, %n epoch</numerusform>
        <numerusform>%1: %2, %n epochs</numerusform>
      </translation>
    </message>
  </context>
</TS>
