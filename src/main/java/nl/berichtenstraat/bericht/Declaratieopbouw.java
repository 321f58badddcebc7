package nl.berichtenstraat.bericht;

import java.time.LocalDate;
import nl.berichtenstraat.bericht.xml.Lexicaal;

/** Builds a 323 out of what comes after its header, and passes each part on as soon as it is complete. */
final class Declaratieopbouw implements Opbouw {

    private static final String PAD = "/Bericht/Declaratie";

    private final Leesstroom stroom;
    private final Kopvelden kop;
    private final Declaratieontvanger ontvanger;
    private final Regelopbouw regels;
    private final Totaalvelden totaal = new Totaalvelden();
    private int regelnummer;
    private String nummer = "";
    private LocalDate begin = LocalDate.EPOCH;
    private LocalDate eind = LocalDate.EPOCH;
    private LocalDate dagtekening = LocalDate.EPOCH;
    private boolean bijRegels;
    private Declaratie declaratie;

    Declaratieopbouw(Leesstroom stroom, Kopvelden kop, Declaratieontvanger ontvanger) {
        this.stroom = stroom;
        this.kop = kop;
        this.ontvanger = ontvanger;
        this.regels = new Regelopbouw(stroom, Prestatie::clientpad);
    }

    /** What was said before the lines. */
    Declaratie declaratie() {
        return declaratie;
    }

    @Override
    public void begin(String naam) {
        switch (naam) {
            case "Declaratie" -> regelnummer = stroom.getLineNumber();
            case "Clienten" -> naarRegels();
            case "Prestaties" -> ontvanger.client(regels.client());
            default -> regels.begin(naam);
        }
    }

    private void naarRegels() {
        bijRegels = true;
        declaratie = new Declaratie(
                kop.kop(Berichtsoort.WMO323),
                nummer,
                new Periode(begin, eind),
                dagtekening,
                totaal.bedrag(),
                Plaats.van(PAD, regelnummer));
        ontvanger.declaratie(declaratie);
    }

    @Override
    public void waarde(String naam, Tekst tekst) {
        if (bijRegels) {
            regels.waarde(naam, tekst);
        } else {
            hoofd(naam, tekst);
        }
    }

    private void hoofd(String naam, Tekst tekst) {
        switch (naam) {
            case "DeclaratieNummer" -> nummer = tekst.toString();
            case "Begindatum" -> begin = Lexicaal.datum(tekst);
            case "Einddatum" -> eind = Lexicaal.datum(tekst);
            case "DeclaratieDagtekening" -> dagtekening = Lexicaal.datum(tekst);
            default -> totaal.waarde(naam, tekst);
        }
    }

    @Override
    public void eind(String naam) {
        if (naam.equals("Prestatie")) {
            ontvanger.prestatie(regels.prestatie());
        }
    }
}
