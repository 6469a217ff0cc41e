"""CID 7203 Image Derivation, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup


class CID7203(ContextGroup, cid=7203, uid="1.2.840.10008.6.1.510", keyword="ImageDerivation", title="Image Derivation", version="20200920", extensible=True):
    """Image Derivation, extensible."""

    LossyCompression = CodedConcept("113040", "DCM", "Lossy Compression")
    PixelByPixelAddition = CodedConcept("113042", "DCM", "Pixel by pixel addition")
    PixelByPixelDivision = CodedConcept("113046", "DCM", "Pixel by pixel division")
    PixelByPixelMask = CodedConcept("113047", "DCM", "Pixel by pixel mask")
    PixelByPixelMaximum = CodedConcept("113048", "DCM", "Pixel by pixel Maximum")
    PixelByPixelMean = CodedConcept("113049", "DCM", "Pixel by pixel mean")
    MetaboliteMapsFromSpectroscopyData = CodedConcept("113050", "DCM", "Metabolite Maps from spectroscopy data")
    PixelByPixelMinimum = CodedConcept("113051", "DCM", "Pixel by pixel Minimum")
    PixelByPixelMultiplication = CodedConcept("113053", "DCM", "Pixel by pixel multiplication")
    PixelByPixelSubtraction = CodedConcept("113062", "DCM", "Pixel by pixel subtraction")
    MultiplanarReformatting = CodedConcept("113072", "DCM", "Multiplanar reformatting")
    CurvedMultiplanarReformatting = CodedConcept("113073", "DCM", "Curved multiplanar reformatting")
    VolumeRendering = CodedConcept("113074", "DCM", "Volume rendering")
    SurfaceRendering = CodedConcept("113075", "DCM", "Surface rendering")
    Segmentation = CodedConcept("113076", "DCM", "Segmentation")
    VolumeEditing = CodedConcept("113077", "DCM", "Volume editing")
    MaximumIntensityProjection = CodedConcept("113078", "DCM", "Maximum intensity projection")
    MinimumIntensityProjection = CodedConcept("113079", "DCM", "Minimum intensity projection")
    SpatialResampling = CodedConcept("113085", "DCM", "Spatial resampling")
    EdgeEnhancement = CodedConcept("113086", "DCM", "Edge enhancement")
    Smoothing = CodedConcept("113087", "DCM", "Smoothing")
    GaussianBlur = CodedConcept("113088", "DCM", "Gaussian blur")
    UnsharpMask = CodedConcept("113089", "DCM", "Unsharp mask")
    ImageStitching = CodedConcept("113090", "DCM", "Image stitching")
    SpatiallyRelatedFramesExtractedFromTheVolume = CodedConcept("113091", "DCM", "Spatially-related frames extracted from the volume")
    TemporallyRelatedFramesExtractedFromTheSetOfVolumes = CodedConcept("113092", "DCM", "Temporally-related frames extracted from the set of volumes")
    MultiEnergyProportionalWeighting = CodedConcept("113097", "DCM", "Multi-energy proportional weighting")
    PolarToRectangularScanConversion = CodedConcept("113093", "DCM", "Polar to Rectangular Scan Conversion")
    ExtractionOfIndividualSubjectFromGroup = CodedConcept("113131", "DCM", "Extraction of individual subject from group")
    OCTBScanAnalysis = CodedConcept("128303", "DCM", "OCT B-scan analysis")
    PerfusionImageAnalysis = CodedConcept("129104", "DCM", "Perfusion image analysis")
    DiffusionImageAnalysis = CodedConcept("129105", "DCM", "Diffusion image analysis")
    DiffusionTractography = CodedConcept("129106", "DCM", "Diffusion tractography")
    DeformedForRegistration = CodedConcept("125027", "DCM", "Deformed for Registration")
