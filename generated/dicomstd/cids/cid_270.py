"""CID 270 Observer Type, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup


class CID270(ContextGroup, cid=270, uid="1.2.840.10008.6.1.40", keyword="ObserverType", title="Observer Type", version="20040920", extensible=False):
    """Observer Type, not extensible."""

    Person = CodedConcept("121006", "DCM", "Person")
    Device = CodedConcept("121007", "DCM", "Device")
