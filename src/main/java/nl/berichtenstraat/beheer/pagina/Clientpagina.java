package nl.berichtenstraat.beheer.pagina;

import java.time.Clock;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.berichtenstraat.afrekening.Maandrekening;
import nl.berichtenstraat.beheer.Recht;
import nl.berichtenstraat.beheer.web.Verzoek;
import nl.berichtenstraat.beheer.web.Webdeel;
import nl.berichtenstraat.beheer.web.Webfout;
import nl.berichtenstraat.beheer.web.Wegen;
import nl.berichtenstraat.contract.Contractboek;
import nl.berichtenstraat.register.Bereik;
import nl.berichtenstraat.register.BewaardSignaal;
import nl.berichtenstraat.register.Boekinzage.Dossier;
import nl.berichtenstraat.register.Boekinzage.Versie;
import nl.berichtenstraat.register.Boekregel.Clientmaandsleutel;
import nl.berichtenstraat.register.Register;
import nl.berichtenstraat.register.Registers;
import nl.berichtenstraat.register.Signaalsoort;
import nl.berichtenstraat.register.Termijnenregister.Paar;

/** One product of one client over the months: what was assigned, delivered, owed and settled, and how that came about. */
public final class Clientpagina implements Webdeel {

    private static final String PAD = "/benutting/client";
    private static final int MEESTE_MAANDEN = 24;

    private final Registers registers;
    private final Supplier<Contractboek> contracten;
    private final Clock klok;
    private final Schrijfwijze tekst = new Schrijfwijze();

    /**
     * Over one register.
     *
     * @param registers the register
     * @param contracten gives the contracts as they are now
     * @param klok the time, in the zone of the gemeente
     */
    public Clientpagina(Registers registers, Supplier<Contractboek> contracten, Clock klok) {
        this.registers = registers;
        this.contracten = contracten;
        this.klok = klok;
    }

    @Override
    public void leg(Wegen wegen) {
        wegen.pagina(PAD, Recht.AFREKENING, this::toon);
    }

    /** Where this stands. */
    static Adres adres(Dossier dossier) {
        return Adres.van(PAD)
                .met("gemeente", dossier.paar().gemeente())
                .met("aanbieder", dossier.paar().aanbieder())
                .met("client", dossier.client())
                .met("categorie", dossier.categorie())
                .met("code", dossier.code());
    }

    private void toon(Verzoek verzoek) {
        Vraaglezer lezer = new Vraaglezer(PAD, verzoek::vraag);
        Dossier dossier = lezer.gemeente()
                .flatMap(gemeente -> lezer.aanbieder().map(aanbieder -> new Paar(gemeente, aanbieder)))
                .flatMap(paar -> lezer.client()
                        .flatMap(client -> lezer.categorie()
                                .flatMap(categorie ->
                                        lezer.code().map(code -> new Dossier(paar, client, categorie, code)))))
                .orElseThrow(() -> Webfout.nietGevonden("Dit adres noemt geen cliënt en product."));
        YearMonth tot = lezer.maand("tot").orElse(YearMonth.now(klok));
        Bereik bereik = verzoek.bereik();
        if (!bereik.omvat(
                dossier.paar().gemeente().code(), dossier.paar().aanbieder().code())) {
            throw Webfout.nietGevonden("Deze cliënt is niet bekend.");
        }
        Clientmodel model = registers.lees(register -> model(register, bereik, dossier, tot));
        verzoek.toon("beheer/benutting/client.jte", "Cliënt " + tekst.kort(dossier.client()), model);
    }

    private Clientmodel model(Register register, Bereik bereik, Dossier dossier, YearMonth tot) {
        List<Versie> versies = register.inzage().versies(bereik, dossier);
        YearMonth laatste = versies.stream()
                .map(versie -> versie.stand().regel().sleutel().clientmaand().maand())
                .filter(maand -> maand.isAfter(tot) && tot.equals(YearMonth.now(klok)))
                .max(YearMonth::compareTo)
                .orElse(tot);
        List<Maandrekening> rekeningen = Maandrekening.van(
                register,
                contracten.get(),
                new Maandrekening.Over(
                        dossier.paar(),
                        new Clientmaandsleutel(dossier.client(), dossier.categorie(), dossier.code(), laatste)));
        if (rekeningen.isEmpty() && versies.isEmpty()) {
            throw Webfout.nietGevonden("Van deze cliënt en dit product is niets bekend.");
        }
        int van = Math.max(0, rekeningen.size() - MEESTE_MAANDEN);
        List<Clientmodel.Maand> maanden = rekeningen.subList(van, rekeningen.size()).stream()
                .map(rekening -> new Clientmodel.Maand(
                        rekening,
                        versies.stream()
                                .filter(versie -> versie.stand()
                                        .regel()
                                        .sleutel()
                                        .clientmaand()
                                        .maand()
                                        .equals(rekening.maand()))
                                .toList()))
                .toList();
        return new Clientmodel(
                adres(dossier),
                dossier,
                register.inzage().dossiers(bereik, dossier.client()).stream()
                        .filter(ander -> !ander.equals(dossier))
                        .toList(),
                maanden,
                van > 0,
                signalen(register, dossier),
                tekst);
    }

    private static List<BewaardSignaal> signalen(Register register, Dossier dossier) {
        return register.signalen()
                .open(dossier.paar().gemeente(), dossier.paar().aanbieder(), EnumSet.allOf(Signaalsoort.class))
                .filter(bewaard -> bewaard.signaal()
                        .client()
                        .filter(dossier.client()::equals)
                        .isPresent())
                .collect(Collectors.toList());
    }
}
