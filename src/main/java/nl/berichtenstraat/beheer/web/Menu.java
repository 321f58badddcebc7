package nl.berichtenstraat.beheer.web;

import java.util.Arrays;
import java.util.List;
import nl.berichtenstraat.beheer.Gebruiker;
import nl.berichtenstraat.beheer.Recht;

/** The entries of the menu, in the order in which they stand there. */
public enum Menu {
    /** Today's lane. */
    VANDAAG("/", "Vandaag", Recht.ZIEN),
    /** The start page of an aanbieder. */
    PORTAAL("/portaal", "Indienen en controleren", Recht.PORTAAL),
    /** A declaration from a spreadsheet. */
    REKENBLAD("/portaal/rekenblad", "Declaratie maken", Recht.PORTAAL),
    /** One's own assignments. */
    TOEWIJZINGEN("/portaal/toewijzingen", "Toewijzingen", Recht.PORTAAL),
    /** One's own ledger. */
    DECLARATIES("/portaal/declaraties", "Mijn declaraties", Recht.PORTAAL),
    /** Search. */
    BERICHTEN("/berichten", "Berichten", Recht.ZIEN),
    /** Why messages fail. */
    OORZAKEN("/oorzaken", "Oorzaken", Recht.OORZAKEN),
    /** Replays. */
    HERHALINGEN("/herhalingen", "Herhalen", Recht.HERHALEN),
    /** What was exchanged with the GGk. */
    GGK("/ggk", "GGk", Recht.GGK),
    /** Signals and deadlines. */
    SIGNALEN("/signalen", "Signalen", Recht.SIGNALEN),
    /** Client-months. */
    BENUTTING("/benutting", "Cliëntmaanden", Recht.AFREKENING),
    /** Settlements and statements. */
    AFREKENINGEN("/afrekeningen", "Afrekeningen", Recht.AFREKENING),
    /** Over time. */
    MONITOR("/monitor", "Monitor", Recht.MONITOREN),
    /** Contracts. */
    CONTRACTEN("/contracten", "Contracten", Recht.CONTRACTEN),
    /** Who did what. */
    LOGBOEK("/logboek", "Logboek", Recht.LOGBOEK),
    /** Accounts and tokens. */
    TOEGANG("/toegang", "Toegang", Recht.TOEGANG);

    private final String pad;
    private final String label;
    private final Recht recht;

    Menu(String pad, String label, Recht recht) {
        this.pad = pad;
        this.label = label;
        this.recht = recht;
    }

    /** Address of its page. */
    public String pad() {
        return pad;
    }

    /** The words in the menu. */
    public String label() {
        return label;
    }

    /** The entries for this user; an aanbieder begins at its portal instead of at the lane of today. */
    static List<Menu> voor(Gebruiker gebruiker) {
        return Arrays.stream(values())
                .filter(keuze -> gebruiker.mag(keuze.recht))
                .filter(keuze -> keuze != VANDAAG || !gebruiker.mag(Recht.PORTAAL))
                .toList();
    }
}
