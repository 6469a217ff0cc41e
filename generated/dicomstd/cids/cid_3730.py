"""CID 3730 Insurance Payor, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3730(ContextGroup, cid=3730, uid="1.2.840.10008.6.1.230", keyword="InsurancePayor", title="Insurance Payor", version="20030327", extensible=True):
    """Insurance Payor, extensible."""

    Government = CodedConcept("18-1", "NCDR", "Government")
    Commercial = CodedConcept("18-2", "NCDR", "Commercial")
    HealthMaintenanceOrganization = CodedConcept("18-3", "NCDR", "Health Maintenance Organization")
    None_ = CodedConcept("18-4", "NCDR", "None")
