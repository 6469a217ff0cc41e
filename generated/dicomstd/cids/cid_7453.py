"""CID 7453 Performing Role, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7453(ContextGroup, cid=7453, uid="1.2.840.10008.6.1.517", keyword="PerformingRole", title="Performing Role", version="20180326", extensible=True):
    """Performing Role, extensible."""

    Performing = CodedConcept("121094", "DCM", "Performing")
    Referring = CodedConcept("C1709880", "UMLS", "Referring")
    Requesting = CodedConcept("121096", "DCM", "Requesting")
    Recording = CodedConcept("121097", "DCM", "Recording")
    Verifying = CodedConcept("121098", "DCM", "Verifying")
    Assisting = CodedConcept("121099", "DCM", "Assisting")
    CirculatingNurse = CodedConcept("413854007", "SCT", "Circulating Nurse")
    Standby = CodedConcept("121101", "DCM", "Standby")
    IrradiationAuthorizing = CodedConcept("113850", "DCM", "Irradiation Authorizing")
    IrradiationAdministering = CodedConcept("113851", "DCM", "Irradiation Administering")
    Reader = CodedConcept("C28747", "NCIt", "Reader")
    EligibilityReader = CodedConcept("129001", "DCM", "Eligibility Reader")
    Adjudicator = CodedConcept("C96561", "NCIt", "Adjudicator")
    Reviewer = CodedConcept("C54634", "NCIt", "Reviewer")
    Designator = CodedConcept("129002", "DCM", "Designator")
    ImageQualityController = CodedConcept("129003", "DCM", "Image Quality Controller")
    ResultsQualityController = CodedConcept("129004", "DCM", "Results Quality Controller")
