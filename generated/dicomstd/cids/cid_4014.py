"""CID 4014 View for Mammography, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup


class CID4014(ContextGroup, cid=4014, uid="1.2.840.10008.6.1.298", keyword="ViewForMammography", title="View for Mammography", version="20090717", extensible=False):
    """View for Mammography, not extensible."""

    MedioLateral = CodedConcept("399260004", "SCT", "medio-lateral")
    MedioLateralOblique = CodedConcept("399368009", "SCT", "medio-lateral oblique")
    LateroMedial = CodedConcept("399352003", "SCT", "latero-medial")
    LateroMedialOblique = CodedConcept("399099002", "SCT", "latero-medial oblique")
    CranioCaudal = CodedConcept("399162004", "SCT", "cranio-caudal")
    CaudoCranialFromBelow = CodedConcept("399196006", "SCT", "caudo-cranial (from below)")
    SuperolateralToInferomedialOblique = CodedConcept("399188001", "SCT", "superolateral to inferomedial oblique")
    InferomedialToSuperolateralOblique = CodedConcept("441555000", "SCT", "inferomedial to superolateral oblique")
    CranioCaudalExaggeratedLaterally = CodedConcept("399192008", "SCT", "cranio-caudal exaggerated laterally")
    CranioCaudalExaggeratedMedially = CodedConcept("399101009", "SCT", "cranio-caudal exaggerated medially")
    TissueSpecimenFromBreast = CodedConcept("127457009", "SCT", "tissue specimen from breast")
