package nl.berichtenstraat.jaar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The part of an aanbieder that delivers care, and reports when it begins and ends (305, 307). */
final class Zorgverlening {

    private static final LocalDate BEGIN_VAN_HET_JAAR = Jaar.JANUARI.atDay(1);
    private static final int WACHTDAGEN = 4;

    private final Pen pen;
    private final Nummering nummering;
    private final Toewijzingenboek toewijzingen;
    private final Zorgregistratie registratie = new Zorgregistratie();
    private final Leveringenboek meldingen = new Leveringenboek();

    Zorgverlening(Pen pen, Nummering nummering, Toewijzingenboek toewijzingen) {
        this.pen = pen;
        this.nummering = nummering;
        this.toewijzingen = toewijzingen;
    }

    /** What was really delivered. */
    Zorgregistratie registratie() {
        return registratie;
    }

    /** What was reported, and what came of it. */
    Leveringenboek meldingen() {
        return meldingen;
    }

    /** Reports what began by now for the first time, and what ended with its assignment. */
    List<Poststuk> meldBeginEnEinde() {
        LocalDate vandaag = pen.kalender().vandaag();
        List<Poststuk> stukken = new ArrayList<>();
        for (Toewijzing toewijzing : toewijzingen.huidige()) {
            long nummer = toewijzing.nummer();
            LocalDate begin = toewijzing.ingang().plusDays(nummer % WACHTDAGEN);
            if (!registratie.begon(nummer) && toewijzing.geldtOpOfNa(BEGIN_VAN_HET_JAAR) && !begin.isAfter(vandaag)) {
                stukken.add(begint(nummer, begin));
            } else if (meldingen.loopt(nummer) && !toewijzing.geldtOpOfNa(vandaag)) {
                stukken.add(eindigt(nummer, toewijzing.einde().orElseThrow(), stopreden(toewijzing)));
            }
        }
        return stukken;
    }

    /** The reason of a stop that follows from the reason of a change (WMO588 with WMO002). */
    private static String stopreden(Toewijzing toewijzing) {
        return switch (toewijzing.reden()) {
            case "05" -> "36";
            case "07" -> "31";
            case "12" -> "37";
            default -> "19";
        };
    }

    /** Care begins, and is reported. */
    Poststuk begint(long nummer, LocalDate dag) {
        registratie.begint(nummer, dag);
        return start(nummer, dag);
    }

    /** Care ends, for now or for good, and is reported. */
    Poststuk eindigt(long nummer, LocalDate dag, String reden) {
        registratie.eindigt(nummer, dag);
        return stop(nummer, dag, reden);
    }

    /** Reports a start. */
    Poststuk start(long nummer, LocalDate dag) {
        Poststuk stuk = startBuitenBoek(toewijzing(nummer), dag);
        meldingen.gemeld(stuk, new Leveringenboek.Melding(nummer, dag, Optional.empty()));
        return stuk;
    }

    /** Reports a start on an assignment that is not in the books. */
    Poststuk startBuitenBoek(Toewijzing toewijzing, LocalDate dag) {
        return bericht("305", Leveringspen.start(toewijzing, dag, Leveringspen.NIEUW));
    }

    /** Takes back the start that was reported last. */
    Poststuk neemStartTerug(long nummer) {
        LocalDate begin = meldingen.begin(nummer);
        meldingen.verwijderd(nummer);
        return bericht("305", Leveringspen.start(toewijzing(nummer), begin, Leveringspen.VERWIJDER));
    }

    /** Reports a stop of the start that was reported last. */
    Poststuk stop(long nummer, LocalDate dag, String reden) {
        LocalDate begin = meldingen.begin(nummer);
        Poststuk stuk = bericht("307", Leveringspen.stop(toewijzing(nummer), begin, dag, reden));
        meldingen.gemeld(stuk, new Leveringenboek.Melding(nummer, begin, Optional.of(dag)));
        return stuk;
    }

    private Poststuk bericht(String soort, String inhoud) {
        return pen.bericht(soort, nummering.volgende(soort), inhoud);
    }

    private Toewijzing toewijzing(long nummer) {
        return toewijzingen.huidige(nummer).orElseThrow();
    }
}
