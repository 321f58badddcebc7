package nl.berichtenstraat.bericht;

import java.util.Set;

/**
 * The path of the element being read. Elements that may repeat carry their one-based position, others never; repeating
 * elements stand in an element of their own, which tells them apart.
 */
final class Leespad {

    /** Twice as deep as any message goes. */
    static final int MEESTE_DIEPTE = 24;

    private static final int LANGSTE_NAAM = 60;

    private static final Set<String> LIJSTEN = Set.of(
            "Relaties",
            "Contactgegevens",
            "ToegewezenProducten",
            "StartProducten",
            "StopProducten",
            "AangevraagdeProducten",
            "OngewijzigdeProducten",
            "TeWijzigenProducten",
            "NieuweProducten",
            "Clienten",
            "Prestaties",
            "RetourCodes");

    private final String[] namen = new String[MEESTE_DIEPTE + 1];
    private final int[] nummers = new int[MEESTE_DIEPTE + 1];
    private int diepte;

    /** Into an element; the caller guards the depth. */
    void in(String naam) {
        nummers[diepte] = naam.equals(namen[diepte]) ? nummers[diepte] + 1 : 1;
        namen[diepte] = naam;
        diepte++;
        namen[diepte] = null;
    }

    /** Out of the current element. */
    void uit() {
        diepte--;
    }

    /** How many elements are open. */
    int diepte() {
        return diepte;
    }

    /** Local name of the current element, shortened when it is longer than any name of the standard. */
    String naam() {
        return kort(namen[diepte - 1]);
    }

    /** Path of the current element; {@code /} outside the document element. */
    String pad() {
        return diepte == 0 ? "/" : pad(diepte);
    }

    /** Path of the element around the current one. */
    String ouder() {
        return pad(diepte - 1);
    }

    private String pad(int tot) {
        StringBuilder pad = new StringBuilder(80);
        for (int i = 0; i < tot; i++) {
            stap(i, pad.append('/'));
        }
        return pad.toString();
    }

    /** The last step of the path of the current element: its name, and its position when it may repeat. */
    String stap() {
        return stap(diepte - 1, new StringBuilder()).toString();
    }

    private StringBuilder stap(int i, StringBuilder pad) {
        pad.append(kort(namen[i]));
        if (i > 0 && LIJSTEN.contains(namen[i - 1])) {
            pad.append('[').append(nummers[i]).append(']');
        }
        return pad;
    }

    static String kort(String naam) {
        return naam.length() <= LANGSTE_NAAM ? naam : naam.substring(0, LANGSTE_NAAM) + "...";
    }
}
