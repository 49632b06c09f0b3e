// A rich BPMN file that tests read, break and write into; invented, and meant to use every corner of the format.

export const example = `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="defs" targetNamespace="urn:library">
  <bpmn:collaboration id="lending">
    <bpmn:participant id="library" name="Library" processRef="lend" />
    <bpmn:participant id="reader" name="Reader" />
    <bpmn:messageFlow id="wish" name="Wish" sourceRef="reader" targetRef="asked" />
    <bpmn:messageFlow id="news" sourceRef="tell" targetRef="reader" />
  </bpmn:collaboration>
  <bpmn:process id="lend" name="Lend a book" isExecutable="false">
    <!-- touchstone-disable-next-line stale-process -- it is an example -->
    <bpmn:laneSet id="lanes">
      <bpmn:lane id="desk" name="Desk&#10;at the door">
        <bpmn:flowNodeRef>asked</bpmn:flowNodeRef>
        <bpmn:flowNodeRef>find</bpmn:flowNodeRef>
        <bpmn:flowNodeRef>found</bpmn:flowNodeRef>
      </bpmn:lane>
    </bpmn:laneSet>
    <bpmn:startEvent id="asked" name="A reader asks">
      <bpmn:outgoing>f1</bpmn:outgoing>
    </bpmn:startEvent>
    <bpmn:userTask id="find" name="Find &#38; fetch the book">
      <bpmn:documentation>Look in the stacks.
Outcome: The reader knows whether we have it</bpmn:documentation>
      <bpmn:incoming>f1</bpmn:incoming>
      <bpmn:outgoing>f2</bpmn:outgoing>
    </bpmn:userTask>
    <bpmn:boundaryEvent id="late" cancelActivity="false" attachedToRef="find">
      <bpmn:outgoing>f7</bpmn:outgoing>
      <bpmn:timerEventDefinition id="after"><bpmn:timeDuration xsi:type="bpmn:tFormalExpression">PT2H</bpmn:timeDuration></bpmn:timerEventDefinition>
    </bpmn:boundaryEvent>
    <bpmn:exclusiveGateway id="found" name="Found?" default="f4" />
    <bpmn:sendTask id="tell" name="Tell the reader" />
    <bpmn:subProcess id="hand" name="Hand it over">
      <bpmn:startEvent id="s" />
      <bpmn:task id="note" name="Note the loan" />
      <bpmn:endEvent id="e" />
      <bpmn:sequenceFlow id="f8" sourceRef="s" targetRef="note" />
      <bpmn:sequenceFlow id="f9" sourceRef="note" targetRef="e" />
    </bpmn:subProcess>
    <bpmn:endEvent id="lent" name="The reader has the book" />
    <bpmn:endEvent id="gone" name="Nothing found" />
    <bpmn:sequenceFlow id="f1" sourceRef="asked" targetRef="find" />
    <bpmn:sequenceFlow id="f2" sourceRef="find" targetRef="found" />
    <bpmn:sequenceFlow id="f3" name="Yes" sourceRef="found" targetRef="hand">
      <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">\${found &amp;&amp; !lent}</bpmn:conditionExpression>
    </bpmn:sequenceFlow>
    <bpmn:sequenceFlow id="f4" sourceRef="found" targetRef="tell" />
    <bpmn:sequenceFlow id="f5" sourceRef="hand" targetRef="lent" />
    <bpmn:sequenceFlow id="f6" sourceRef="tell" targetRef="gone" />
    <bpmn:sequenceFlow id="f7" sourceRef="late" targetRef="find" />
    <bpmn:textAnnotation id="remark">
      <bpmn:text><![CDATA[Only books & maps]]></bpmn:text>
    </bpmn:textAnnotation>
    <bpmn:association id="joins" sourceRef="remark" targetRef="note" />
  </bpmn:process>
  <bpmndi:BPMNDiagram id="drawing">
    <bpmndi:BPMNPlane id="plane" bpmnElement="lending">
      <bpmndi:BPMNShape id="shape" bpmnElement="find">
        <dc:Bounds x="10" y="20" width="100" height="80" />
      </bpmndi:BPMNShape>
    </bpmndi:BPMNPlane>
  </bpmndi:BPMNDiagram>
</bpmn:definitions>
`;
