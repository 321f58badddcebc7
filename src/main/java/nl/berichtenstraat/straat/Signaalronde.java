package nl.berichtenstraat.straat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.berichtenstraat.bericht.Antwoordtermijn;
import nl.berichtenstraat.bericht.Clientsleutel;
import nl.berichtenstraat.bericht.Periode;
import nl.berichtenstraat.bericht.Product;
import nl.berichtenstraat.bericht.ToegewezenProduct;
import nl.berichtenstraat.bericht.Toewijzing;
import nl.berichtenstraat.contract.Contract;
import nl.berichtenstraat.contract.Contractboek;
import nl.berichtenstraat.register.Register;
import nl.berichtenstraat.register.Signaal;
import nl.berichtenstraat.register.Signaalsoort;
import nl.berichtenstraat.register.Termijnenregister;
import nl.berichtenstraat.register.Termijnenregister.Leveringsstand;
import nl.berichtenstraat.register.Termijnenregister.Paar;

/**
 * The look at all that is known between one gemeente and one aanbieder, in one transaction that has their group: says which
 * signals hold, and withdraws the others of its kinds. A page of clients is in memory at a time.
 */
final class Signaalronde {

    /** The kinds that a look at the register finds; others are left alone. */
    private static final Set<Signaalsoort> SOORTEN = EnumSet.of(
            Signaalsoort.TOEWIJZING_EINDIGT,
            Signaalsoort.EVALUATIE,
            Signaalsoort.START_ONTBREEKT,
            Signaalsoort.STOP_ONTBREEKT,
            Signaalsoort.WACHTTIJD,
            Signaalsoort.RETOUR_ONTBREEKT,
            Signaalsoort.ANTWOORD_ONTBREEKT,
            Signaalsoort.BESLUIT_ONTBREEKT,
            Signaalsoort.DECLARATIE_ONTBREEKT,
            Signaalsoort.CREDIT_ONTBREEKT);

    private static final int PAGINA = 500;

    private final Register register;
    private final Paar paar;
    private final Contractboek contractboek;
    private final LocalDate vandaag;
    private final ZoneId zone;
    private final Toewijzingssignalen toewijzingssignalen;
    private final Maandsignalen maandsignalen;
    private final Signalenboek boek;
    private final Map<Optional<Product>, Optional<Contract>> contracten = new HashMap<>();

    Signaalronde(Register register, Paar paar, Contractboek contractboek, LocalDate vandaag, ZoneId zone) {
        this.register = register;
        this.paar = paar;
        this.contractboek = contractboek;
        this.vandaag = vandaag;
        this.zone = zone;
        this.toewijzingssignalen = new Toewijzingssignalen(vandaag);
        this.maandsignalen = new Maandsignalen(vandaag);
        this.boek = new Signalenboek(register, paar.gemeente(), paar.aanbieder(), vandaag, Optional.empty());
    }

    /** Does it all, and tells the gemeente what changed. */
    Signalering.Uitslag voerUit() {
        toewijzingen();
        berichten();
        maanden();
        boek.trekOverigeIn(SOORTEN);
        return boek.verstuur();
    }

    private void toewijzingen() {
        List<Clientsleutel> pagina = clientenNa(Optional.empty());
        while (!pagina.isEmpty()) {
            List<Toewijzingsfeiten> feiten = feiten(pagina);
            feiten.forEach(maandsignalen::neem);
            boek.geldt(feiten.stream().flatMap(toewijzingssignalen::van).toList());
            pagina = clientenNa(Optional.of(pagina.get(pagina.size() - 1)));
        }
    }

    private void berichten() {
        Berichtsignalen signalen = new Berichtsignalen(vandaag, zone);
        Instant voor =
                vandaag.minusDays(Antwoordtermijn.RETOUR).atStartOfDay(zone).toInstant();
        Stream<Optional<Signaal>> retouren =
                termijnen().onbeantwoord(paar, voor).stream().map(signalen::retourOntbreekt);
        Stream<Optional<Signaal>> antwoorden =
                termijnen().onverwerkt(paar, voor).stream().map(signalen::antwoordOntbreekt);
        Stream<Optional<Signaal>> besluiten =
                termijnen().verzoeken(paar).stream().map(signalen::besluitOntbreekt);
        boek.geldt(Stream.of(retouren, antwoorden, besluiten)
                .flatMap(deel -> deel.flatMap(Optional::stream))
                .toList());
    }

    private void maanden() {
        boek.geldt(maandsignalen
                .ontbrekend(termijnen().gedeclareerd(paar, maandsignalen.verwacht()))
                .toList());
    }

    private List<Clientsleutel> clientenNa(Optional<Clientsleutel> laatste) {
        return termijnen().clienten(paar, laatste, PAGINA);
    }

    private List<Toewijzingsfeiten> feiten(List<Clientsleutel> clienten) {
        Map<Clientsleutel, List<Toewijzing>> vanClienten =
                register.toewijzingen().vanClienten(paar.gemeente(), clienten);
        List<Toewijzing> vanPaar = vanClienten.values().stream()
                .flatMap(List::stream)
                .filter(toewijzing -> toewijzing.aanbieder().equals(paar.aanbieder()))
                .toList();
        Map<Long, Instant> ontvangen = termijnen().toegewezen(paar.gemeente(), clienten);
        Map<Long, Leveringsstand> leveringen = termijnen().leveringen(paar, clienten);
        Map<Long, List<Periode>> buiten = termijnen().openDebetBuiten(paar.gemeente(), looptijden(vanPaar));
        return vanPaar.stream()
                .map(toewijzing -> new Toewijzingsfeiten(
                        toewijzing,
                        ontvangen.get(toewijzing.nummer()).atZone(zone).toLocalDate(),
                        leveringen.getOrDefault(toewijzing.nummer(), Leveringsstand.NIETS),
                        wordtVoortgezet(toewijzing, vanClienten.get(toewijzing.client())),
                        buiten.getOrDefault(toewijzing.nummer(), List.of()),
                        contract(toewijzing.inhoud().product())))
                .toList();
    }

    /** A removed assignment has no day. */
    private static Map<Long, Periode> looptijden(List<Toewijzing> toewijzingen) {
        Map<Long, Periode> looptijden = new HashMap<>();
        toewijzingen.forEach(toewijzing -> {
            ToegewezenProduct inhoud = toewijzing.inhoud();
            looptijden.put(
                    toewijzing.nummer(),
                    inhoud.isVerwijderd()
                            ? new Periode(
                                    inhoud.ingangsdatum(), inhoud.ingangsdatum().minusDays(1))
                            : inhoud.looptijd());
        });
        return looptijden;
    }

    private static boolean wordtVoortgezet(Toewijzing toewijzing, List<Toewijzing> vanClient) {
        LocalDate daarna = toewijzing.inhoud().looptijd().eind().plusDays(1);
        return vanClient.stream()
                .filter(ander -> ander.nummer() != toewijzing.nummer())
                .map(Toewijzing::inhoud)
                .filter(ander -> !ander.isVerwijderd() && ander.looptijd().bevat(daarna))
                .anyMatch(ander -> categorie(ander).equals(categorie(toewijzing.inhoud())));
    }

    private static Optional<String> categorie(ToegewezenProduct inhoud) {
        return inhoud.product().map(Product::categorie);
    }

    /** The contract that has the product; any between the two when the assignment leaves the code open. */
    private Optional<Contract> contract(Optional<Product> product) {
        return contracten.computeIfAbsent(
                product,
                p -> p.flatMap(Product::code)
                        .map(code -> contractboek.contract(
                                paar.gemeente(),
                                paar.aanbieder(),
                                vandaag,
                                p.orElseThrow().categorie(),
                                code))
                        .orElseGet(() -> contractboek.contract(paar.gemeente(), paar.aanbieder(), vandaag)));
    }

    private Termijnenregister termijnen() {
        return register.termijnen();
    }
}
