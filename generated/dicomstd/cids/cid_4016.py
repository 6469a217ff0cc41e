"""CID 4016 Anatomic Region for Intra-oral Radiography, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup


class CID4016(ContextGroup, cid=4016, uid="1.2.840.10008.6.1.300", keyword="AnatomicRegionForIntraoralRadiography", title="Anatomic Region for Intra-oral Radiography", version="20150318", extensible=False):
    """Anatomic Region for Intra-oral Radiography, not extensible."""

    JawRegion = CodedConcept("661005", "SCT", "Jaw region")
    Maxilla = CodedConcept("70925003", "SCT", "Maxilla")
    Mandible = CodedConcept("91609006", "SCT", "Mandible")
    TeethGumsAndSupportingStructures = CodedConcept("28035005", "SCT", "Teeth, gums and supporting structures")
