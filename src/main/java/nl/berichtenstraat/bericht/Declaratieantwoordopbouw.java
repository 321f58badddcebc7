package nl.berichtenstraat.bericht;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds a 325 out of what comes after its header. Codes stand at the end of what they are about. */
final class Declaratieantwoordopbouw implements Opbouw {

    private static final String PAD = "/Bericht/DeclaratieAntwoord";

    private final Leesstroom stroom;
    private final Declaratieantwoordontvanger ontvanger;
    private final Regelopbouw regels;
    private final Totaalvelden ingediend = new Totaalvelden();
    private final Totaalvelden toegekend = new Totaalvelden();
    private Totaalvelden totaal = ingediend;
    private int regelnummer;
    private String nummer = "";
    private boolean bijRegels;
    private Optional<Client> client = Optional.empty();
    private List<String> codes = new ArrayList<>();
    private List<String> eigenCodes = List.of();

    Declaratieantwoordopbouw(Leesstroom stroom, Declaratieantwoordontvanger ontvanger) {
        this.stroom = stroom;
        this.ontvanger = ontvanger;
        this.regels = new Regelopbouw(stroom, Antwoordregel::clientpad);
    }

    /** All that stands around the lines. */
    Declaratieantwoord antwoord(Kopvelden kop) {
        return new Declaratieantwoord(
                kop.kop(Berichtsoort.WMO325),
                nummer,
                ingediend.bedrag(),
                toegekend.bedrag(),
                kop.retourcodes(),
                eigenCodes,
                Plaats.van(PAD, regelnummer));
    }

    @Override
    public void begin(String naam) {
        switch (naam) {
            case "DeclaratieAntwoord" -> regelnummer = stroom.getLineNumber();
            case "TotaalToegekendBedrag" -> totaal = toegekend;
            case "Clienten" -> bijRegels = true;
            case "Prestaties" -> client();
            default -> regels.begin(naam);
        }
    }

    private void client() {
        Client nieuw = regels.client();
        client = Optional.of(nieuw);
        ontvanger.client(nieuw);
    }

    @Override
    public void waarde(String naam, Tekst tekst) {
        switch (naam) {
            case "RetourCode" -> codes.add(tekst.toString());
            case "DeclaratieNummer" -> nummer = tekst.toString();
            default -> bedragOfRegel(naam, tekst);
        }
    }

    private void bedragOfRegel(String naam, Tekst tekst) {
        if (bijRegels) {
            regels.waarde(naam, tekst);
        } else {
            totaal.waarde(naam, tekst);
        }
    }

    @Override
    public void eind(String naam) {
        switch (naam) {
            case "Prestatie" -> ontvanger.regel(new Antwoordregel(regels.prestatie(), verzameldeCodes()));
            case "Client" -> client.ifPresent(c -> ontvanger.clientcodes(c, verzameldeCodes()));
            case "DeclaratieAntwoord" -> eigenCodes = verzameldeCodes();
            default -> {
                // composed values count by their parts
            }
        }
    }

    private List<String> verzameldeCodes() {
        List<String> verzameld = List.copyOf(codes);
        codes = new ArrayList<>();
        return verzameld;
    }
}
