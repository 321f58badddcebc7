package nl.berichtenstraat.beheer.portaal;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.beheer.Recht;
import nl.berichtenstraat.beheer.web.Verzoek;
import nl.berichtenstraat.beheer.web.Webdeel;
import nl.berichtenstraat.beheer.web.Webfout;
import nl.berichtenstraat.beheer.web.Wegen;
import nl.berichtenstraat.register.Bereik;
import nl.berichtenstraat.register.Declaratieinzage;
import nl.berichtenstraat.register.Declaratieinzage.Keuze;
import nl.berichtenstraat.register.Declaratieinzage.Overzicht;
import nl.berichtenstraat.register.Declaratieinzage.Regel;
import nl.berichtenstraat.register.Declaratieinzage.Welke;
import nl.berichtenstraat.register.Register;
import nl.berichtenstraat.register.Registers;
import nl.berichtenstraat.register.Uitbak.Uitgaand;
import nl.berichtenstraat.straat.Bestemming;
import nl.berichtenstraat.straat.Tussenopslag;

/** The ledger of one's own declarations: to the cent, with every line, also those that an answer leaves out. */
final class Declaratiespagina implements Webdeel {

    private static final String PAD = "/portaal/declaraties";
    private static final int PER_BLAD = 50;
    private static final int REGELS_PER_BLAD = 100;
    private static final String BESTAAT_NIET = "Deze declaratie is er niet.";

    private final Registers registers;

    Declaratiespagina(Registers registers) {
        this.registers = registers;
    }

    @Override
    public void leg(Wegen wegen) {
        wegen.pagina(PAD, Recht.PORTAAL, this::toon);
        wegen.pagina(PAD + "/{bericht}", Recht.PORTAAL, this::toonEen);
        wegen.formulier("/portaal/antwoorden/{bericht}/{uit}", Recht.PORTAAL, this::antwoord);
    }

    private void toon(Verzoek verzoek) {
        Keuze keuze = new Keuze(
                verzoek.vraag("maand").map(Maandveld::lees),
                verzoek.vraag("nummer"),
                Optional.empty(),
                verzoek.vraag("afgewezen").isPresent());
        Optional<Long> voor =
                verzoek.vraag("voor").filter(w -> w.matches("[0-9]{1,18}")).map(Long::parseLong);
        List<Overzicht> rijen = registers.lees(
                register -> register.declaratieinzage().blader(verzoek.bereik(), keuze, voor, PER_BLAD + 1));
        List<Overzicht> blad = rijen.subList(0, Math.min(PER_BLAD, rijen.size()));
        Optional<Long> volgende =
                rijen.size() > PER_BLAD ? Optional.of(blad.get(PER_BLAD - 1).berichtId()) : Optional.empty();
        verzoek.toon(
                "beheer/portaal/declaraties.jte",
                "Mijn declaraties",
                new Declaratieslijst(keuze, blad, voor.isPresent(), volgende));
    }

    private void toonEen(Verzoek verzoek) {
        long id = verzoek.nummer("bericht");
        Welke welke = verzoek.vraag("welke").map(Declaratiespagina::welke).orElse(Welke.ALLE);
        int na = verzoek.vraag("na")
                .filter(w -> w.matches("[0-9]{1,9}"))
                .map(Integer::parseInt)
                .orElse(0);
        Declaratieblad model = registers
                .lees(register -> model(register, verzoek.bereik(), id, welke, na))
                .orElseThrow(() -> Webfout.nietGevonden(BESTAAT_NIET));
        verzoek.toon(
                "beheer/portaal/regels.jte", "Declaratie " + model.declaratie().nummer(), model);
    }

    private static Optional<Declaratieblad> model(Register register, Bereik bereik, long id, Welke welke, int na) {
        Declaratieinzage inzage = register.declaratieinzage();
        return inzage.declaratie(bereik, id).map(declaratie -> {
            List<Regel> regels = inzage.regels(bereik, id, welke, na, REGELS_PER_BLAD + 1);
            List<Regel> blad = regels.subList(0, Math.min(REGELS_PER_BLAD, regels.size()));
            Optional<Integer> volgende = regels.size() > REGELS_PER_BLAD
                    ? Optional.of(blad.get(REGELS_PER_BLAD - 1).volgnummer())
                    : Optional.empty();
            List<Uitgaand> antwoorden = register.uitbak().van(id).stream()
                    .filter(Declaratiespagina::isVoorAanbieder)
                    .toList();
            return new Declaratieblad(declaratie, inzage.telling(bereik, id), welke, blad, volgende, antwoorden);
        });
    }

    /** Holds personal data, so it is noted who takes it. */
    private void antwoord(Verzoek verzoek) {
        Indiening.eisInhoud(verzoek);
        long id = verzoek.nummer("bericht");
        long uit = verzoek.nummer("uit");
        Uitgaand uitgaand = registers
                .lees(register -> register.zoeken().bericht(verzoek.bereik(), id).stream()
                        .flatMap(bericht -> register.uitbak().van(bericht.id()).stream())
                        .filter(een -> een.id() == uit && isVoorAanbieder(een))
                        .findFirst())
                .orElseThrow(() -> Webfout.nietGevonden("Dit antwoord is er niet."));
        registers.inTransactie(register -> {
            verzoek.noteer(register, "antwoord-opgehaald", Indiening.onderwerp(id), "");
            return uit;
        });
        InputStream inhoud = registers.lees(register -> inhoud(register, uitgaand));
        String naam = uitgaand.kenmerk().soort() + "-" + id;
        boolean xml = uitgaand.kenmerk().soort().startsWith("wmo");
        verzoek.bestand(naam + (xml ? ".xml" : ".json"), xml ? "application/xml" : "application/json", inhoud);
    }

    private static InputStream inhoud(Register register, Uitgaand uitgaand) {
        return Tussenopslag.kopie(register.uitbak().inhoud(uitgaand.id())).eenmalig();
    }

    private static boolean isVoorAanbieder(Uitgaand uitgaand) {
        return Bestemming.van(uitgaand.kenmerk().bestemming()).isVoorAanbieder();
    }

    private static Welke welke(String tekst) {
        return switch (tekst) {
            case "toegekend" -> Welke.TOEGEKEND;
            case "afgewezen" -> Welke.AFGEWEZEN;
            default -> Welke.ALLE;
        };
    }
}
