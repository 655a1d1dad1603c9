<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
  <context>
    <name>inkling::InsidePage</name>
    <message numerus="yes">
      <source>%n step(s) a second</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
  </context>
  <context>
    <name>inkling::TrainPage</name>
    <message numerus="yes">
      <source>%n epochs</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>Stopped after %n complete epochs. The network keeps what it has learned.</source>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
  </context>
</TS>
