package nl.berichtenstraat.jaar;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Everybody in the play, with the post between them and the assignments with which the year begins. */
final class Partijen {

    private final Kalender kalender;
    private final Gemeente gemeente;
    private final Aanbieder a;
    private final Aanbieder b;
    private final Postkamer post;
    private final Map<String, Long> nummers = new HashMap<>();

    Partijen(Straat straat, Kalender kalender) {
        this.kalender = kalender;
        this.gemeente = new Gemeente(Jaar.GEMEENTE, kalender);
        this.a = new Aanbieder("98000001", Jaar.GEMEENTE, kalender);
        this.b = new Aanbieder("98000002", Jaar.GEMEENTE, kalender);
        this.post = new Postkamer(straat, gemeente, List.of(a, b));
    }

    Kalender kalender() {
        return kalender;
    }

    Gemeente gemeente() {
        return gemeente;
    }

    Aanbieder a() {
        return a;
    }

    Aanbieder b() {
        return b;
    }

    List<Aanbieder> aanbieders() {
        return List.of(a, b);
    }

    Postkamer post() {
        return post;
    }

    /** Remembers the number of the assignment with which a client begins at an aanbieder. */
    void begintMet(int client, String agb, long nummer) {
        nummers.put(client + agb, nummer);
    }

    /** The number of the assignment with which a client began at an aanbieder. */
    long nummer(int client, Aanbieder aanbieder) {
        return nummers.get(client + aanbieder.agb());
    }
}
