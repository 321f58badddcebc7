package nl.berichtenstraat.jaar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the gemeente assigns in the year: sixty clients, over two aanbieders, in every form an assignment can have. */
final class Indicaties {

    private static final LocalDate EINDE_JAAR = LocalDate.of(2026, 12, 31);

    private final String aanbiederA;
    private final String aanbiederB;

    Indicaties(String aanbiederA, String aanbiederB) {
        this.aanbiederA = aanbiederA;
        this.aanbiederB = aanbiederB;
    }

    /**
     * Help that a client is to get.
     *
     * @param client number of the client
     * @param aanbieder AGB code
     * @param zorg what
     * @param ingang first day
     * @param einde last day
     */
    record Indicatie(int client, String aanbieder, Zorgsoort zorg, LocalDate ingang, LocalDate einde) {

        /** As an assignment that the gemeente fixes now. */
        Toewijzing als(long nummer, Gemeente gemeente) {
            boolean metBudget = zorg == Zorgsoort.MA1;
            return new Toewijzing(
                    nummer,
                    Clienten.bsn(client),
                    zorg.categorie(),
                    metBudget ? "" : zorg.name(),
                    gemeente.moment(),
                    ingang,
                    Optional.of(einde),
                    "",
                    metBudget ? Optional.empty() : Optional.of(omvang(zorg)),
                    metBudget ? Optional.of(480_000L) : Optional.empty(),
                    "");
        }
    }

    /** All of them; the first 26 clients go to one aanbieder, the last 26 to the other, those between to both. */
    List<Indicatie> alle() {
        List<Indicatie> alle = new ArrayList<>();
        for (int client = 1; client <= Clienten.AANTAL; client++) {
            boolean bijBeide = client > 26 && client <= 34;
            String eerste = client <= 34 ? aanbiederA : aanbiederB;
            alle.add(new Indicatie(client, eerste, zorg(client), ingang(client), einde(client)));
            if (bijBeide) {
                Zorgsoort tweede = zorg(client) == Zorgsoort.HH1 ? Zorgsoort.DB1 : Zorgsoort.HH1;
                alle.add(new Indicatie(client, aanbiederB, tweede, ingang(client), EINDE_JAAR));
            }
        }
        return alle;
    }

    private static Zorgsoort zorg(int client) {
        Zorgsoort[] soorten = Zorgsoort.values();
        return soorten[client % soorten.length];
    }

    /** Most from the start of the year, some from a day in one of its first months. */
    private static LocalDate ingang(int client) {
        return client % 5 == 0 ? LocalDate.of(2026, 1 + client / 5 % 4, 12) : LocalDate.of(2026, 1, 1);
    }

    /** Most up to the end of the year, some until a day in September. */
    private static LocalDate einde(int client) {
        return client % 7 == 0 ? LocalDate.of(2026, 9, 17) : EINDE_JAAR;
    }

    private static Omvang omvang(Zorgsoort zorg) {
        return switch (zorg) {
            case IB1 -> new Omvang(120, "01", Omvang.PER_WEEK);
            case IB2 -> new Omvang(185, "01", Omvang.PER_WEEK);
            case IB3 -> new Omvang(600, "01", Omvang.PER_MAAND);
            case HH1 -> new Omvang(3, "04", Omvang.PER_WEEK);
            case DB1 -> new Omvang(16, "16", Omvang.PER_MAAND);
            case KV1 -> new Omvang(4, "14", Omvang.PER_MAAND);
            case OV1 -> new Omvang(600_000, "83", Omvang.TOTAAL);
            case MA1 -> throw new IllegalArgumentException("assigned by budget");
        };
    }
}
