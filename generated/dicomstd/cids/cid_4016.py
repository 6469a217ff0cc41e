"""CID 4016 Anatomic Region for Intra-oral Radiography, PS3.16. Generated; do not edit."""

from dicodec.typed import ContextGroup
from dicomstd.closed_codes import CID4016Code

class CID4016(ContextGroup[CID4016Code], cid=4016, uid="1.2.840.10008.6.1.300", keyword="AnatomicRegionForIntraoralRadiography", title="Anatomic Region for Intra-oral Radiography", version="20150318", extensible=False):
    """Anatomic Region for Intra-oral Radiography, not extensible."""

    JawRegion = CID4016Code("661005", "SCT", "Jaw region")
    Maxilla = CID4016Code("70925003", "SCT", "Maxilla")
    Mandible = CID4016Code("91609006", "SCT", "Mandible")
    TeethGumsAndSupportingStructures = CID4016Code("28035005", "SCT", "Teeth, gums and supporting structures")
