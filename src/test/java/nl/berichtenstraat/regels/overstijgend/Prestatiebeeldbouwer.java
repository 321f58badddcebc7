package nl.berichtenstraat.regels.overstijgend;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.berichtenstraat.bericht.Declaratie;
import nl.berichtenstraat.bericht.Eenheid;
import nl.berichtenstraat.bericht.Prestatie;
import nl.berichtenstraat.bericht.Prestatiebouwer;
import nl.berichtenstraat.bericht.ToegewezenProduct;
import nl.berichtenstraat.bericht.ToegewezenProductbouwer;
import nl.berichtenstraat.bericht.Toewijzing;
import nl.berichtenstraat.bericht.Voorbeelden;
import nl.berichtenstraat.regels.Afspraak;
import nl.berichtenstraat.regels.Bevinding;
import nl.berichtenstraat.regels.Prestatiebeeld;
import nl.berichtenstraat.regels.Prestatiebeeld.Debetregel;

/** Makes what is known about a claim line: the line of {@link Voorbeelden} on its assignment, nothing claimed before. */
final class Prestatiebeeldbouwer {

    private Declaratie declaratie = Voorbeelden.declaratie().maak();
    private Prestatie prestatie = Voorbeelden.prestatie().maak();
    private Optional<Toewijzing> toewijzing = Optional.of(Voorbeelden.toewijzing());
    private boolean referentieBekend;
    private Optional<Debetregel> eerdere = Optional.empty();
    private boolean gecrediteerd;
    private Optional<String> openDebet = Optional.empty();
    private long geclaimdVolume;
    private long geclaimdBedrag;
    private Afspraak afspraak = Beelden.AFSPRAAK;

    Prestatiebeeldbouwer prestatie(Prestatiebouwer waarde) {
        prestatie = waarde.maak();
        return this;
    }

    Prestatiebeeldbouwer declaratieperiode(String begin, String eind) {
        declaratie = Voorbeelden.declaratie().periode(begin, eind).maak();
        return this;
    }

    Prestatiebeeldbouwer toewijzing(ToegewezenProductbouwer waarde) {
        return toewijzing(waarde.maak());
    }

    Prestatiebeeldbouwer toewijzing(ToegewezenProduct waarde) {
        toewijzing = Optional.of(Voorbeelden.toewijzing(waarde));
        return this;
    }

    Prestatiebeeldbouwer zonderToewijzing() {
        toewijzing = Optional.empty();
        return this;
    }

    Prestatiebeeldbouwer referentieBekend() {
        referentieBekend = true;
        return this;
    }

    Prestatiebeeldbouwer toegekend(Prestatiebouwer debet) {
        Prestatie p = debet.maak();
        eerdere = Optional.of(new Debetregel(
                p.toewijzingNummer(),
                p.productCategorie(),
                p.productCode(),
                p.periode(),
                p.volume(),
                p.eenheid().code(),
                p.tarief(),
                p.bedrag().cent()));
        return this;
    }

    Prestatiebeeldbouwer gecrediteerd() {
        gecrediteerd = true;
        return this;
    }

    Prestatiebeeldbouwer openDebet(String referentie) {
        openDebet = Optional.of(referentie);
        return this;
    }

    Prestatiebeeldbouwer geclaimd(long volume, long cent) {
        geclaimdVolume = volume;
        geclaimdBedrag = cent;
        return this;
    }

    Prestatiebeeldbouwer tarieven(Map<Eenheid, Long> tarieven) {
        return afspraak(Beelden.afspraak(tarieven));
    }

    Prestatiebeeldbouwer afspraak(Afspraak waarde) {
        afspraak = waarde;
        return this;
    }

    Prestatiebeeld maak() {
        return new Prestatiebeeld(
                declaratie,
                prestatie,
                toewijzing,
                referentieBekend,
                eerdere,
                gecrediteerd,
                openDebet,
                geclaimdVolume,
                geclaimdBedrag,
                afspraak);
    }

    List<Bevinding> bevindingen() {
        return Toetsing323.PRESTATIE.toets(maak());
    }

    List<String> codes() {
        return Beelden.codes(bevindingen());
    }

    String uitleg() {
        return bevindingen().get(0).uitleg();
    }
}
