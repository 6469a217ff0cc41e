"""CID 26 Nuclear Medicine Projection, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID26(ContextGroup, cid=26, uid="1.2.840.10008.6.1.18", keyword="NuclearMedicineProjection", title="Nuclear Medicine Projection", version="20040322", extensible=True):
    """Nuclear Medicine Projection, extensible, includes CID 27."""

    Coronal = CodedConcept("81654009", "SCT", "Coronal")
    Sagittal = CodedConcept("30730003", "SCT", "Sagittal")
    Axial = CodedConcept("24422004", "SCT", "Axial")
    RightAnteriorOblique = CodedConcept("399108003", "SCT", "Right anterior oblique")
    LeftAnteriorOblique = CodedConcept("399074003", "SCT", "Left anterior oblique")
    RightPosteriorOblique = CodedConcept("399075002", "SCT", "Right posterior oblique")
    LeftPosteriorOblique = CodedConcept("399136008", "SCT", "Left posterior oblique")
    ObliqueAxial = CodedConcept("399089007", "SCT", "Oblique axial")
    SagittalObliqueAxial = CodedConcept("399273000", "SCT", "Sagittal-oblique axial")
    MedialLateral = CodedConcept("399012007", "SCT", "Medial-lateral")
    LateralMedial = CodedConcept("399300004", "SCT", "Lateral-medial")
    RightLateralProjection = CodedConcept("399297009", "SCT", "Right lateral projection")
    LeftLateralProjection = CodedConcept("399118008", "SCT", "Left lateral projection")
    MedioLateralOblique = CodedConcept("399268006", "SCT", "Medio-lateral oblique")
    LateroMedialOblique = CodedConcept("399159002", "SCT", "Latero-medial oblique")
    Transverse = CodedConcept("62824007", "SCT", "Transverse")
    Lateral = CodedConcept("49370004", "SCT", "Lateral")
    AnteriorProjection = CodedConcept("399321004", "SCT", "Anterior projection")
    PosteriorProjection = CodedConcept("399001007", "SCT", "Posterior projection")
    ShortAxis = CodedConcept("103340004", "SCT", "Short Axis")
    VerticalLongAxis = CodedConcept("131185001", "SCT", "Vertical Long Axis")
    HorizontalLongAxis = CodedConcept("131186000", "SCT", "Horizontal Long Axis")
