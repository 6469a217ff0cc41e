"""CID 4014 View for Mammography, PS3.16. Generated; do not edit."""

from dicodec.typed import ContextGroup
from dicomstd.closed_codes import CID4014Code

class CID4014(ContextGroup[CID4014Code], cid=4014, uid="1.2.840.10008.6.1.298", keyword="ViewForMammography", title="View for Mammography", version="20090717", extensible=False):
    """View for Mammography, not extensible."""

    MedioLateral = CID4014Code("399260004", "SCT", "medio-lateral")
    MedioLateralOblique = CID4014Code("399368009", "SCT", "medio-lateral oblique")
    LateroMedial = CID4014Code("399352003", "SCT", "latero-medial")
    LateroMedialOblique = CID4014Code("399099002", "SCT", "latero-medial oblique")
    CranioCaudal = CID4014Code("399162004", "SCT", "cranio-caudal")
    CaudoCranialFromBelow = CID4014Code("399196006", "SCT", "caudo-cranial (from below)")
    SuperolateralToInferomedialOblique = CID4014Code("399188001", "SCT", "superolateral to inferomedial oblique")
    InferomedialToSuperolateralOblique = CID4014Code("441555000", "SCT", "inferomedial to superolateral oblique")
    CranioCaudalExaggeratedLaterally = CID4014Code("399192008", "SCT", "cranio-caudal exaggerated laterally")
    CranioCaudalExaggeratedMedially = CID4014Code("399101009", "SCT", "cranio-caudal exaggerated medially")
    TissueSpecimenFromBreast = CID4014Code("127457009", "SCT", "tissue specimen from breast")
