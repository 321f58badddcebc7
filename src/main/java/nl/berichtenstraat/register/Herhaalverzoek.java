package nl.berichtenstraat.register;

/**
 * What someone asks to be replayed. Never changes once it is made.
 *
 * @param werkwoord what is done with the messages
 * @param keuze which messages; looked up once, when the replay is made
 * @param peil by what they are assessed; of no meaning when only delivering
 * @param alleenAntwoord when delivering: only the answer (retour, 325 or fault), and not all that went out
 * @param proef only tells what would happen; always so when only judging
 * @param batch how many messages are taken at a time; on trial those of one gemeente and aanbieder in one batch see what
 *     those before them left
 * @param tegelijk how many pairs of gemeente and aanbieder are worked on side by side
 * @param gepauzeerd waits until someone starts it
 * @param reden why; holds no personal data
 */
public record Herhaalverzoek(
        Werkwoord werkwoord,
        Herhaalkeuze keuze,
        Peil peil,
        boolean alleenAntwoord,
        boolean proef,
        int batch,
        int tegelijk,
        boolean gepauzeerd,
        String reden) {

    /** So many messages at a time, unless asked otherwise. */
    public static final int BATCH = 200;

    /** So many pairs side by side, unless asked otherwise. */
    public static final int TEGELIJK = 4;

    private static final int MEESTE_BATCH = 1000;
    private static final int MEESTE_TEGELIJK = 16;
    private static final int LANGSTE_REDEN = 500;

    /** Refuses what cannot be done; the message says in Dutch what to do. */
    public Herhaalverzoek {
        reden = reden.strip();
        proef = proef || werkwoord == Werkwoord.BEOORDELEN;
        eis(!reden.isEmpty(), "Geef een reden op.");
        eis(reden.length() <= LANGSTE_REDEN, "Geef een kortere reden op: hoogstens " + LANGSTE_REDEN + " tekens.");
        eis(batch >= 1 && batch <= MEESTE_BATCH, "Neem 1 tot " + MEESTE_BATCH + " berichten per keer.");
        eis(tegelijk >= 1 && tegelijk <= MEESTE_TEGELIJK, "Doe 1 tot " + MEESTE_TEGELIJK + " groepen tegelijk.");
    }

    /** A replay with the usual sizes that begins at once. */
    public static Herhaalverzoek van(Werkwoord werkwoord, Herhaalkeuze keuze, Peil peil, boolean proef, String reden) {
        return new Herhaalverzoek(werkwoord, keuze, peil, false, proef, BATCH, TEGELIJK, false, reden);
    }

    private static void eis(boolean klopt, String anders) {
        if (!klopt) {
            throw new IllegalArgumentException(anders);
        }
    }
}
