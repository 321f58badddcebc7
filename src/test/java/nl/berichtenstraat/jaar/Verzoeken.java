package nl.berichtenstraat.jaar;

import static nl.berichtenstraat.jaar.Zorgsoort.*;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** The requests of the aanbieders in the year and what the gemeente makes of them. */
final class Verzoeken {

    private static final LocalDate EINDE_JAAR = LocalDate.of(2026, 12, 31);
    private static final String PAST_NIET_IN_BUDGET = "2";
    private static final String STAPELING = "6";
    private static final String ZORGINHOUDELIJK = "7";

    private final Partijen wie;
    private final Gemeente gemeente;
    private final Aanbieder a;
    private final Aanbieder b;
    private final Postkamer post;

    Verzoeken(Partijen wie) {
        this.wie = wie;
        this.gemeente = wie.gemeente();
        this.a = wie.a();
        this.b = wie.b();
        this.post = wie.post();
    }

    /** What is asked and decided in a month, halfway through it. */
    void gebeuren(YearMonth maand) {
        if (maand.getYear() == Jaar.DECEMBER.getYear()) {
            switch (maand.getMonth()) {
                case FEBRUARY -> wijzigingGeweigerd();
                case MARCH -> wijzigingToegekend();
                case APRIL -> aanvraagDeelsToegekend();
                case SEPTEMBER -> eerderEindigen();
                default -> {
                    // nobody asks for anything
                }
            }
        }
    }

    /** Refused after a look into it; meanwhile nothing else may be asked for the client, and afterwards nothing answered. */
    private void wijzigingGeweigerd() {
        String bsn = Clienten.bsn(18);
        Gewenst meer = new Gewenst(IB3, LocalDate.of(2026, 3, 1), EINDE_JAAR, new Omvang(800, "01", Omvang.PER_MAAND));
        String referentie = a.verzoekreferentie();
        Wijzigingsverzoek verzoek = new Wijzigingsverzoek(bsn, List.of(), Map.of(wie.nummer(18, a), meer), List.of());
        post.zend(a.verzoek(referentie, verzoek));

        post.zend(gemeente.neemInOnderzoek(referentie));
        wie.kalender().wordt(LocalDate.of(2026, 2, 16));
        post.zend(gemeente.neemInOnderzoek(referentie), "9360");
        Gewenst anders = new Gewenst(DB1, LocalDate.of(2026, 3, 1), EINDE_JAAR, new Omvang(4, "16", Omvang.PER_MAAND));
        post.zend(a.aanvraag(bsn, Map.of(a.verzoekreferentie(), anders)), "9374");
        Poststuk afwijzing = gemeente.wijsAf(referentie, PAST_NIET_IN_BUDGET);
        post.zend(afwijzing);
        post.zend(gemeente.antwoord(a.agb(), referentie, ZORGINHOUDELIJK), "9365");
    }

    /** Rejected while it names not all, then granted; the aanbieder rejects the first grant, so that it is granted again. */
    private void wijzigingToegekend() {
        String bsn = Clienten.bsn(8);
        long begeleiding = wie.nummer(8, a);
        long huishouden = a.toewijzingen()
                .vanClient(bsn)
                .filter(toewijzing -> toewijzing.code().equals(HH1.name()))
                .findFirst()
                .orElseThrow()
                .nummer();
        LocalDate vanaf = LocalDate.of(2026, 4, 1);
        Map<Long, Gewenst> meer =
                Map.of(begeleiding, new Gewenst(IB1, vanaf, EINDE_JAAR, new Omvang(180, "01", Omvang.PER_WEEK)));
        List<Gewenst> erbij = List.of(new Gewenst(DB1, vanaf, EINDE_JAAR, new Omvang(8, "16", Omvang.PER_MAAND)));
        String referentie = a.verzoekreferentie();

        post.zend(a.verzoek(referentie, new Wijzigingsverzoek(bsn, List.of(), meer, erbij)), "9349");
        Poststuk verzoek = a.verzoek(referentie, new Wijzigingsverzoek(bsn, List.of(huishouden), meer, erbij));
        post.zend(verzoek);
        post.zend(verzoek);

        post.zend(gemeente.kenToe(referentie, Gebeurtenissen.OUD_NUMMER), "9332");
        post.zend(gemeente.kenToe(referentie));
        post.zend(gemeente.antwoord(a.agb(), referentie, ZORGINHOUDELIJK), "9359");
    }

    /** One product granted, the other refused; the aanbieder rejects the first refusal, which then was never sent. */
    private void aanvraagDeelsToegekend() {
        LocalDate vanaf = LocalDate.of(2026, 5, 1);
        String dagbesteding = b.verzoekreferentie();
        String verblijf = b.verzoekreferentie();
        post.zend(b.aanvraag(
                Clienten.bsn(51),
                Map.of(
                        dagbesteding,
                        new Gewenst(DB1, vanaf, EINDE_JAAR, new Omvang(12, "16", Omvang.PER_MAAND)),
                        verblijf,
                        new Gewenst(KV1, vanaf, EINDE_JAAR, new Omvang(2, "14", Omvang.PER_MAAND)))));

        post.zend(gemeente.kenToe(dagbesteding));
        Poststuk metOudNummer = gemeente.wijsAf(verblijf, STAPELING);
        b.kende("319", metOudNummer.identificatie());
        post.zend(metOudNummer, "9056");
        post.zend(gemeente.wijsAf(verblijf, STAPELING));
        post.zend(gemeente.antwoord(b.agb(), "NOOIT-GEVRAAGD", STAPELING), "9355");
    }

    /** The last day changes only: it stays the same assignment. */
    private void eerderEindigen() {
        long nummer = wie.nummer(41, b);
        Omvang zelfde = b.toewijzingen().huidige(nummer).orElseThrow().omvang().orElseThrow();
        Gewenst korter = new Gewenst(IB2, LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31), zelfde);
        String referentie = b.verzoekreferentie();
        post.zend(b.verzoek(
                referentie, new Wijzigingsverzoek(Clienten.bsn(41), List.of(), Map.of(nummer, korter), List.of())));
        post.zend(gemeente.kenToe(referentie));
    }
}
