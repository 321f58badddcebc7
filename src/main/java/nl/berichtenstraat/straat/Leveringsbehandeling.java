package nl.berichtenstraat.straat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import nl.berichtenstraat.bericht.Bericht;
import nl.berichtenstraat.bericht.Bsn;
import nl.berichtenstraat.bericht.Clientsleutel;
import nl.berichtenstraat.bericht.Kop;
import nl.berichtenstraat.bericht.Leveringsmelding;
import nl.berichtenstraat.bericht.Startbericht;
import nl.berichtenstraat.bericht.Stopbericht;
import nl.berichtenstraat.bericht.Toewijzing;
import nl.berichtenstraat.regels.Bevinding;
import nl.berichtenstraat.regels.Kopbeeld;
import nl.berichtenstraat.regels.Leveringsbeeld;
import nl.berichtenstraat.regels.Leveringsverloop;
import nl.berichtenstraat.regels.Regelset;
import nl.berichtenstraat.regels.inbericht.Regels305;
import nl.berichtenstraat.regels.inbericht.Regels307;
import nl.berichtenstraat.regels.overstijgend.Leveringsbeoordeling;
import nl.berichtenstraat.regels.overstijgend.Leveringsvolgorde;
import nl.berichtenstraat.regels.overstijgend.Toetsing305;
import nl.berichtenstraat.regels.overstijgend.Toetsing307;
import nl.berichtenstraat.register.Leveringenregister;
import nl.berichtenstraat.register.Leveringenregister.Levering;

/** A 305 or 307: reported starts and stops, answered with a 306 or 308. */
final class Leveringsbehandeling extends Berichtbehandeling<Bericht> {

    Leveringsbehandeling() {
        super(Bericht.class);
    }

    @Override
    Uitkomst beoordeel(Zaak zaak, Bericht bericht) {
        Leveringenregister register = zaak.register().leveringen();
        if (bericht instanceof Startbericht start) {
            return new Meldingen<>(zaak, start, start.client().bsn(), start.producten())
                    .handelAf(
                            Regels305.IN_BERICHT.toets(start),
                            Toetsing305.KOP,
                            Leveringsbeoordeling.vanStarts(),
                            (levering, melding) -> register.verwerk(levering, melding, zaak.id()));
        }
        Stopbericht stop = (Stopbericht) bericht;
        return new Meldingen<>(zaak, stop, stop.client().bsn(), stop.producten())
                .handelAf(
                        Regels307.IN_BERICHT.toets(stop),
                        Toetsing307.KOP,
                        Leveringsbeoordeling.vanStops(),
                        (levering, melding) -> register.verwerk(levering, melding, zaak.id()));
    }

    /** The assessment of the starts or the stops of one message. */
    private final class Meldingen<L extends Leveringsmelding> {

        private final Zaak zaak;
        private final Bericht bericht;
        private final Kop kop;
        private final Clientsleutel client;
        private final List<L> meldingen;
        private final Afspraken afspraken;
        private final Map<Levering, Leveringsverloop> verlopen = new HashMap<>();

        Meldingen(Zaak zaak, Bericht bericht, Bsn bsn, List<L> meldingen) {
            this.zaak = zaak;
            this.bericht = bericht;
            this.kop = bericht.kop();
            this.client = zaak.sleutel(bsn);
            this.meldingen = meldingen;
            this.afspraken = zaak.afspraken();
        }

        Uitkomst handelAf(
                List<Bevinding> inBericht,
                Regelset<Kopbeeld> kopregels,
                Leveringsbeoordeling<L> beoordeling,
                BiConsumer<Levering, L> registreer) {
            List<Bevinding> bevindingen =
                    zaak.beoordeel(bericht, inBericht, () -> overstijgend(kopregels, beoordeling));
            if (bevindingen.stream().anyMatch(Bevinding::keurtAf)) {
                return afsluiting().afgekeurd(zaak, kop, bevindingen, Bestemming.RETOUR);
            }
            Leveringsvolgorde.verwijderingenEerst(meldingen)
                    .forEach(melding -> registreer.accept(levering(melding), melding));
            Inlossing.meldingen(zaak, meldingen);
            return afsluiting().goedgekeurd(zaak, kop, bevindingen, Bestemming.RETOUR);
        }

        private List<Bevinding> overstijgend(Regelset<Kopbeeld> kopregels, Leveringsbeoordeling<L> beoordeling) {
            List<Bevinding> bevindingen = new ArrayList<>(kopregels.toets(kopbeeld()));
            bevindingen.addAll(beoordeling.toets(meldingen, this::beeld));
            return bevindingen;
        }

        private Kopbeeld kopbeeld() {
            Stream<LocalDate> ingangsdata = meldingen.stream()
                    .flatMap(melding -> toewijzing(melding).stream())
                    .map(toewijzing -> toewijzing.inhoud().ingangsdatum());
            return zaak.kopbeeld(kop, ingangsdata);
        }

        private Leveringsbeeld<L> beeld(L melding) {
            return new Leveringsbeeld<>(
                    melding,
                    kop.dagtekening(),
                    toewijzing(melding),
                    verlopen.computeIfAbsent(levering(melding), this::verloop),
                    afspraken.op(melding.begindatum()));
        }

        private Optional<Toewijzing> toewijzing(L melding) {
            return melding.toewijzingNummer()
                    .flatMap(nummer -> zaak.register().toewijzingen().huidige(zaak.gemeente(), nummer))
                    .filter(t ->
                            t.aanbieder().equals(zaak.aanbieder()) && t.client().equals(client));
        }

        private Leveringsverloop verloop(Levering levering) {
            Leveringenregister register = zaak.register().leveringen();
            return new Leveringsverloop(register.starts(levering), register.stops(levering));
        }

        private Levering levering(L melding) {
            boolean metToewijzing = melding.toewijzingNummer().isPresent();
            return new Levering(
                    zaak.gemeente(),
                    zaak.aanbieder(),
                    client,
                    melding.toewijzingNummer(),
                    metToewijzing ? Optional.empty() : melding.product());
        }
    }
}
