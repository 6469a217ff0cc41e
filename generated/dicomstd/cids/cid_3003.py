"""CID 3003 Hemodynamic Waveform Source, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3003(ContextGroup, cid=3003, uid="1.2.840.10008.6.1.44", keyword="HemodynamicWaveformSource", title="Hemodynamic Waveform Source", version="20020904", extensible=True):
    """Hemodynamic Waveform Source, extensible."""

    AorticPressureWaveform = CodedConcept("128444004", "SCT", "Aortic pressure waveform")
    AorticValvePullbackPressureWaveform = CodedConcept("128453006", "SCT", "Aortic valve pullback pressure waveform")
    ArterialPressureWaveform = CodedConcept("128446002", "SCT", "Arterial pressure waveform")
    CentralVenousPressureWaveform = CodedConcept("128445003", "SCT", "Central venous pressure waveform")
    DyeDilutionCardiacOutputWaveform = CodedConcept("128455004", "SCT", "Dye dilution cardiac output waveform")
    FemoralArteryPressureWaveform = CodedConcept("128442000", "SCT", "Femoral artery pressure waveform")
    HemodynamicFlowWaveform = CodedConcept("128434001", "SCT", "Hemodynamic flow waveform")
    HemodynamicImpedanceWaveform = CodedConcept("128552003", "SCT", "Hemodynamic impedance waveform")
    HemodynamicOxygenSaturationWaveform = CodedConcept("128435000", "SCT", "Hemodynamic oxygen saturation waveform")
    HemodynamicPressureWaveform = CodedConcept("128433007", "SCT", "Hemodynamic pressure waveform")
    HemodynamicWaveform = CodedConcept("128432002", "SCT", "Hemodynamic waveform")
    LeftAtriumPressureWaveform = CodedConcept("128441007", "SCT", "Left atrium pressure waveform")
    LeftVentriclePressureWaveform = CodedConcept("128438003", "SCT", "Left ventricle pressure waveform")
    MitralValvePullbackPressureWaveform = CodedConcept("128450009", "SCT", "Mitral valve pullback pressure waveform")
    PulmonaryArteryOxygenSaturationWaveform = CodedConcept("128447006", "SCT", "Pulmonary artery oxygen saturation waveform")
    PulmonaryArteryPressureWaveform = CodedConcept("128443005", "SCT", "Pulmonary artery pressure waveform")
    PulmonaryArteryWedgePressureWaveform = CodedConcept("128449009", "SCT", "Pulmonary artery wedge pressure waveform")
    PulmonaryCapillaryWedgePressureWaveform = CodedConcept("128448001", "SCT", "Pulmonary capillary wedge pressure waveform")
    PulmonaryValvePullbackPressureWaveform = CodedConcept("128452001", "SCT", "Pulmonary valve pullback pressure waveform")
    RespirationImpedanceWaveform = CodedConcept("128436004", "SCT", "Respiration impedance waveform")
    RightAtriumPressureWaveform = CodedConcept("128440008", "SCT", "Right atrium pressure waveform")
    RightVentriclePressureWaveform = CodedConcept("128439006", "SCT", "Right ventricle pressure waveform")
    TemperatureWaveform = CodedConcept("128437008", "SCT", "Temperature waveform")
    ThermalCardiacOutputWaveform = CodedConcept("128454000", "SCT", "Thermal cardiac output waveform")
    TricuspidValvePullbackPressureWaveform = CodedConcept("128451008", "SCT", "Tricuspid valve pullback pressure waveform")
