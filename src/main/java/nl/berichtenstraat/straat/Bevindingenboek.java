package nl.berichtenstraat.straat;

import java.util.ArrayList;
import java.util.List;
import nl.berichtenstraat.regels.Bevinding;
import nl.berichtenstraat.register.Bevindingsrij;

/**
 * Keeps the findings of one message as they come, in batches, and remembers the lowest level that rejected something.
 */
final class Bevindingenboek {

    private static final int BATCH = 500;

    private final Zaak zaak;
    private final List<Bevindingsrij> wachtend = new ArrayList<>();
    private final List<Bevinding> signalen = new ArrayList<>();
    private int laagsteNiveau;

    /** So many signals go into one message to the gemeente; all are kept with the message. */
    static final int MEESTE_SIGNALEN = 1000;

    Bevindingenboek(Zaak zaak) {
        this.zaak = zaak;
    }

    /** A finding on a header, record or whole message. */
    void noteer(Bevinding bevinding) {
        noteer(bevinding, 0, 0);
    }

    /** A finding on a client (volgnummer 0) or a line of a declaration. */
    void noteer(Bevinding bevinding, int clientnummer, int volgnummer) {
        int niveau = bevinding.niveau().nummer();
        if (bevinding.keurtAf()) {
            laagsteNiveau = laagsteNiveau == 0 ? niveau : Math.min(laagsteNiveau, niveau);
        } else if (signalen.size() < MEESTE_SIGNALEN) {
            signalen.add(bevinding);
        }
        wachtend.add(rij(bevinding, clientnummer, volgnummer));
        if (wachtend.size() >= BATCH) {
            schrijfWeg();
        }
    }

    void noteer(List<Bevinding> bevindingen) {
        bevindingen.forEach(this::noteer);
    }

    /** Writes what waits, so that it can be read back. */
    void schrijfWeg() {
        if (!wachtend.isEmpty()) {
            zaak.register().berichten().bevindingen(zaak.id(), List.copyOf(wachtend));
            wachtend.clear();
        }
    }

    /** Lowest level of a rejecting finding; 0 when nothing was rejected. */
    int laagsteNiveau() {
        return laagsteNiveau;
    }

    /** Findings that only signal, at most {@link #MEESTE_SIGNALEN}. */
    List<Bevinding> signalen() {
        return List.copyOf(signalen);
    }

    private static Bevindingsrij rij(Bevinding b, int clientnummer, int volgnummer) {
        return new Bevindingsrij(
                b.niveau().nummer(),
                b.regel(),
                b.retourcode(),
                b.keurtAf(),
                b.plaats().record(),
                b.plaats().element(),
                b.plaats().regelnummer(),
                b.uitleg(),
                b.contract(),
                clientnummer,
                volgnummer);
    }
}
