"""CID 8124 Microscopy Filter, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID8124(ContextGroup, cid=8124, uid="1.2.840.10008.6.1.901", keyword="MicroscopyFilter", title="Microscopy Filter", version="20100824", extensible=True):
    """Microscopy Filter, extensible."""

    GreenOpticalFilter = CodedConcept("445465004", "SCT", "Green optical filter")
    RedOpticalFilter = CodedConcept("445279009", "SCT", "Red optical filter")
    BlueOpticalFilter = CodedConcept("445084008", "SCT", "Blue optical filter")
    InfraredOpticalFilter = CodedConcept("445169002", "SCT", "Infrared optical filter")
    PolarizingOpticalFilter = CodedConcept("445391002", "SCT", "Polarizing optical filter")
    VioletOpticalFilter = CodedConcept("445278001", "SCT", "Violet optical filter")
    UltravioletOpticalFilter = CodedConcept("445254006", "SCT", "Ultraviolet optical filter")
    DichroicBeamsplitter = CodedConcept("445316008", "SCT", "Dichroic beamsplitter")
    HoffmanModulator = CodedConcept("445635004", "SCT", "Hoffman modulator")
    DarkfieldStop = CodedConcept("445624009", "SCT", "Darkfield stop")
    RheinbergFilter = CodedConcept("445623003", "SCT", "Rheinberg filter")
    PhaseContrastPlate = CodedConcept("445625005", "SCT", "Phase contrast plate")
    CondenserAnnulus = CodedConcept("445634000", "SCT", "Condenser annulus")
    NomarskiPrism = CodedConcept("445633006", "SCT", "Nomarski prism")
    DeSenarmontCompensator = CodedConcept("445663002", "SCT", "de Sénarmont compensator")
    NoFilter = CodedConcept("111609", "DCM", "No filter")
