"""CID 7050 De-identification Method, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7050(ContextGroup, cid=7050, uid="1.2.840.10008.6.1.925", keyword="DeidentificationMethod", title="De-identification Method", version="20170914", extensible=True):
    """De-identification Method, extensible."""

    BasicApplicationConfidentialityProfile = CodedConcept("113100", "DCM", "Basic Application Confidentiality Profile")
    CleanPixelDataOption = CodedConcept("113101", "DCM", "Clean Pixel Data Option")
    CleanRecognizableVisualFeaturesOption = CodedConcept("113102", "DCM", "Clean Recognizable Visual Features Option")
    CleanGraphicsOption = CodedConcept("113103", "DCM", "Clean Graphics Option")
    CleanStructuredContentOption = CodedConcept("113104", "DCM", "Clean Structured Content Option")
    CleanDescriptorsOption = CodedConcept("113105", "DCM", "Clean Descriptors Option")
    RetainLongitudinalTemporalInformationFullDatesOption = CodedConcept("113106", "DCM", "Retain Longitudinal Temporal Information Full Dates Option")
    RetainLongitudinalTemporalInformationModifiedDatesOption = CodedConcept("113107", "DCM", "Retain Longitudinal Temporal Information Modified Dates Option")
    RetainPatientCharacteristicsOption = CodedConcept("113108", "DCM", "Retain Patient Characteristics Option")
    RetainDeviceIdentityOption = CodedConcept("113109", "DCM", "Retain Device Identity Option")
    RetainUIDsOption = CodedConcept("113110", "DCM", "Retain UIDs Option")
    RetainSafePrivateOption = CodedConcept("113111", "DCM", "Retain Safe Private Option")
    RetainInstitutionIdentityOption = CodedConcept("113112", "DCM", "Retain Institution Identity Option")
