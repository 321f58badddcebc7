package nl.berichtenstraat.beheer.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.afrekening.Zijde;
import nl.berichtenstraat.beheer.Recht;
import nl.berichtenstraat.beheer.web.Verzoek;
import nl.berichtenstraat.beheer.web.Webdeel;
import nl.berichtenstraat.beheer.web.Wegen;
import nl.berichtenstraat.bericht.Clientsleutel;
import nl.berichtenstraat.register.Boekinzage;
import nl.berichtenstraat.register.Boekinzage.Clientmaandplek;
import nl.berichtenstraat.register.Boekinzage.Clientmaandstand;
import nl.berichtenstraat.register.Boekinzage.Keuze;
import nl.berichtenstraat.register.Boekinzage.Totalen;
import nl.berichtenstraat.register.Boekinzage.Versie;
import nl.berichtenstraat.register.Boekregel;
import nl.berichtenstraat.register.Registers;

/** The ledger: client-months as they are now, and how those of one client came about. */
final class Boekadressen implements Webdeel {

    private static final List<String> ZIJDEN =
            Arrays.stream(Zijde.values()).map(Zijde::name).toList();

    private final Registers registers;

    Boekadressen(Registers registers) {
        this.registers = registers;
    }

    /** A page of client-months, on the first page with what all of them come to. */
    record Lijst(List<Regel> regels, Optional<Som> totalen, Optional<String> volgende) {}

    /** A client-month; amounts in cents. */
    record Regel(
            String gemeente,
            String aanbieder,
            String client,
            String categorie,
            String product,
            String maand,
            long toewijzingen,
            Optional<Long> toegewezenMinuten,
            long geleverdeMinuten,
            @JsonUnwrapped Bedragen bedragen,
            Optional<BigDecimal> benutting,
            String zijde,
            Optional<String> contract,
            Optional<String> reden) {

        static Regel van(Clientmaandstand stand) {
            Clientmaandplek plek = stand.plek();
            return new Regel(
                    plek.paar().gemeente().code(),
                    plek.paar().aanbieder().code(),
                    plek.sleutel().client().waarde(),
                    plek.sleutel().productCategorie(),
                    plek.sleutel().productCode(),
                    plek.sleutel().maand().toString(),
                    stand.toewijzingen(),
                    stand.toegewezenMinuten(),
                    stand.geleverdeMinuten(),
                    Bedragen.van(stand.bedragen()),
                    stand.benutting(),
                    stand.zijde(),
                    stand.contract(),
                    stand.reden());
        }
    }

    /** Client-months added up; amounts in cents. */
    record Som(
            long clientmaanden,
            long clienten,
            long geleverdeMinuten,
            @JsonUnwrapped Bedragen bedragen) {

        static Som van(Totalen totalen) {
            return new Som(
                    totalen.clientmaanden(),
                    totalen.clienten(),
                    totalen.geleverdeMinuten(),
                    Bedragen.van(totalen.bedragen()));
        }
    }

    /** All versions of the rows of a client. */
    record Geschiedenis(List<Versieregel> regels) {}

    /** A version of a row; amounts in cents. */
    record Versieregel(
            long nummer,
            LocalDate dag,
            boolean huidig,
            String gemeente,
            String aanbieder,
            String client,
            long toewijzing,
            String categorie,
            String product,
            String maand,
            Optional<Long> toegewezenMinuten,
            long geleverdeMinuten,
            long ingediend,
            long afgewezen,
            long gecrediteerd,
            long toegekend,
            Optional<Long> verschuldigd,
            long afgerekend,
            Optional<BigDecimal> benutting,
            String zijde,
            Optional<String> contract,
            Optional<String> reden,
            long verrekend,
            Optional<Long> bericht,
            Optional<Long> afsluiting) {

        static Versieregel van(Versie versie) {
            Boekregel regel = versie.stand().regel();
            Boekregel.Clientmaandsleutel sleutel = regel.sleutel().clientmaand();
            return new Versieregel(
                    versie.stand().id(),
                    versie.stand().dag(),
                    versie.huidig(),
                    regel.sleutel().gemeente().code(),
                    regel.sleutel().aanbieder().code(),
                    sleutel.client().waarde(),
                    regel.sleutel().toewijzingNummer(),
                    sleutel.productCategorie(),
                    sleutel.productCode(),
                    sleutel.maand().toString(),
                    regel.toegewezenMinuten(),
                    regel.geleverdeMinuten(),
                    regel.ingediendCent(),
                    regel.afgewezenCent(),
                    regel.gecrediteerdCent(),
                    regel.toegekendCent(),
                    regel.verschuldigdCent(),
                    regel.afgerekendCent(),
                    regel.benutting(),
                    regel.zijde(),
                    regel.contract(),
                    regel.reden(),
                    versie.verschilCent(),
                    versie.berichtId(),
                    versie.sluitingId());
        }
    }

    @Override
    public void leg(Wegen wegen) {
        wegen.haal("/api/v1/boek", Recht.AFREKENING, this::boek);
        wegen.haal("/api/v1/boek/geschiedenis", Recht.AFREKENING, this::geschiedenis);
    }

    private void boek(Verzoek verzoek) {
        Parameters parameters = Parameters.vanLijst(
                verzoek,
                "gemeente",
                "aanbieder",
                "toewijzing",
                "client",
                "maand",
                "van",
                "tot",
                "categorie",
                "product",
                "zijde",
                "geparkeerd");
        Keuze keuze = keuze(parameters);
        Optional<Clientmaandplek> na = Plek.clientmaand(parameters);
        int aantal = parameters.aantal();
        Lijst lijst = registers.lees(register -> {
            Boekinzage boek = register.inzage();
            List<Clientmaandstand> gelezen = boek.clientmaanden(verzoek.bereik(), keuze, na, aantal + 1);
            Pagina<Regel> pagina = Pagina.van(verzoek, gelezen, aantal, laatste -> Plek.van(laatste.plek()))
                    .als(Regel::van);
            Optional<Som> totalen =
                    na.isEmpty() ? Optional.of(Som.van(boek.totalen(verzoek.bereik(), keuze))) : Optional.empty();
            return new Lijst(pagina.rijen(), totalen, pagina.volgende());
        });
        verzoek.json(200, lijst);
    }

    private static Keuze keuze(Parameters parameters) {
        return new Keuze(
                parameters.gemeente(),
                parameters.aanbieder(),
                parameters.tekst("categorie"),
                parameters.tekst("product"),
                parameters.maand("maand").or(() -> parameters.maand("van")),
                parameters.maand("maand").or(() -> parameters.maand("tot")),
                parameters.keuze("zijde", ZIJDEN),
                parameters.client(),
                parameters.getal("toewijzing"),
                parameters.ja("geparkeerd"));
    }

    private void geschiedenis(Verzoek verzoek) {
        Parameters parameters = Parameters.van(verzoek, "client");
        Clientsleutel client = parameters.eis("client", parameters.client());
        List<Versieregel> regels =
                registers.lees(register -> register.inzage().dossiers(verzoek.bereik(), client).stream()
                        .flatMap(dossier -> register.inzage().versies(verzoek.bereik(), dossier).stream())
                        .map(Versieregel::van)
                        .toList());
        verzoek.json(200, new Geschiedenis(regels));
    }
}
