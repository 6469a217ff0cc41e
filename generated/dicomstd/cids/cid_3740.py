"""CID 3740 Thrombolytic Administration, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3740(ContextGroup, cid=3740, uid="1.2.840.10008.6.1.237", keyword="ThrombolyticAdministration", title="Thrombolytic Administration", version="20030327", extensible=True):
    """Thrombolytic Administration, extensible."""

    Contraindicated = CodedConcept("373148008", "SCT", "Contraindicated")
    AdministeredLessThan3HoursBeforePCI = CodedConcept("371896004", "SCT", "Administered less than 3 hours before PCI")
    AdministeredBetween3And6HoursBeforePCI = CodedConcept("371897008", "SCT", "Administered between 3 and 6 hours before PCI")
    AdministeredBetween6HoursAnd7DaysBeforePCI = CodedConcept("371906007", "SCT", "Administered between 6 hours and 7 days before PCI")
