"""CID 9270 Acquisition Initiation Types, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID9270(ContextGroup, cid=9270, uid="1.2.840.10008.6.1.1469", keyword="AcquisitionInitiationTypes", title="Acquisition Initiation Types", version="20221225", extensible=True):
    """Acquisition Initiation Types, extensible."""

    AcquisitionInitiationNotDefined = CodedConcept("130792", "DCM", "Acquisition Initiation not defined")
    AcquisitionInitiationBeforeStartOfRadiation = CodedConcept("130793", "DCM", "Acquisition Initiation before start of Radiation")
    AcquisitionInitiationAfterEndOfRadiation = CodedConcept("130794", "DCM", "Acquisition Initiation after end of Radiation")
    AcquisitionInitiationByTriggeringParameter = CodedConcept("130795", "DCM", "Acquisition Initiation by triggering parameter")
