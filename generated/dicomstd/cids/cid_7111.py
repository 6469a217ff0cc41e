"""CID 7111 Fiducial, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup


class CID7111(ContextGroup, cid=7111, uid="1.2.840.10008.6.1.1133", keyword="Fiducial", title="Fiducial", version="20180917", extensible=True):
    """Fiducial, extensible, includes CID 3496, 3837, 7101, 7112."""

    CollateralBranchOfVessel = CodedConcept("397406000", "SCT", "Collateral Branch of vessel")
    Stent = CodedConcept("65818007", "SCT", "Stent")
    VascularCalcification = CodedConcept("237897009", "SCT", "Vascular Calcification")
    FibrousPlaque = CodedConcept("40772000", "SCT", "Fibrous Plaque")
    Vein = CodedConcept("29092000", "SCT", "Vein")
    VesselOrigin = CodedConcept("397421006", "SCT", "Vessel Origin")
    Ostium = CodedConcept("264114003", "SCT", "Ostium")
    RenalArtery = CodedConcept("2841007", "SCT", "Renal Artery")
    AorticBifurcation = CodedConcept("73166001", "SCT", "Aortic Bifurcation")
    CommonIliacBifurcation = CodedConcept("413896006", "SCT", "Common Iliac Bifurcation")
    InterHemisphericPlane = CodedConcept("125030", "DCM", "Inter-Hemispheric Plane")
    AnteriorCommissure = CodedConcept("62872008", "SCT", "Anterior Commissure")
    PosteriorCommissure = CodedConcept("279336005", "SCT", "Posterior Commissure")
    RightHemisphereMostAnterior = CodedConcept("125031", "DCM", "Right Hemisphere Most Anterior")
    RightHemisphereMostPosterior = CodedConcept("125032", "DCM", "Right Hemisphere Most Posterior")
    RightHemisphereMostSuperior = CodedConcept("125033", "DCM", "Right Hemisphere Most Superior")
    RightHemisphereMostInferior = CodedConcept("125034", "DCM", "Right Hemisphere Most Inferior")
    LeftHemisphereMostAnterior = CodedConcept("125035", "DCM", "Left Hemisphere Most Anterior")
    LeftHemisphereMostPosterior = CodedConcept("125036", "DCM", "Left Hemisphere Most Posterior")
    LeftHemisphereMostSuperior = CodedConcept("125037", "DCM", "Left Hemisphere Most Superior")
    LeftHemisphereMostInferior = CodedConcept("125038", "DCM", "Left Hemisphere Most Inferior")
    CoilMarker = CodedConcept("129301", "DCM", "Coil Marker")
    Sphere = CodedConcept("122485", "DCM", "Sphere")
    CylinderMarker = CodedConcept("129303", "DCM", "Cylinder Marker")
    BBShotLeadPellet = CodedConcept("102378009", "SCT", "BB Shot (Lead Pellet)")
    WireMarker = CodedConcept("129305", "DCM", "Wire Marker")
    TransponderMarker = CodedConcept("129306", "DCM", "Transponder Marker")
    RadioactiveImplant = CodedConcept("19443004", "SCT", "Radioactive implant")
    MRMarker = CodedConcept("129308", "DCM", "MR Marker")
    InfraredReflectorMarker = CodedConcept("129309", "DCM", "Infrared Reflector Marker")
    VisibleReflectorMarker = CodedConcept("129310", "DCM", "Visible Reflector Marker")
    Clip = CodedConcept("77720000", "SCT", "Clip")
    Catheter = CodedConcept("19923001", "SCT", "Catheter")
    ContrastMedia = CodedConcept("385420005", "SCT", "Contrast media")
