"""CID 3762 Antiarrhythmic Agent, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3762(ContextGroup, cid=3762, uid="1.2.840.10008.6.1.256", keyword="AntiarrhythmicAgent", title="Antiarrhythmic Agent", version="20070827", extensible=True):
    """Antiarrhythmic Agent, extensible."""

    ClassIAntiarrhythmicAgent = CodedConcept("373260001", "SCT", "class I antiarrhythmic agent")
    ClassIIAntiarrhythmicAgent = CodedConcept("373278006", "SCT", "class II antiarrhythmic agent")
    ClassIIIAntiarrhythmicAgent = CodedConcept("372855004", "SCT", "class III antiarrhythmic agent")
    ClassIVAntiarrhythmicAgent = CodedConcept("372693007", "SCT", "class IV antiarrhythmic agent")
