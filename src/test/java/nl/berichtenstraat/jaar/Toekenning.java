package nl.berichtenstraat.jaar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * The assignments with which a gemeente grants a request, as asked for: of a 317 all of it with its reference in every
 * assignment (IV093), of a 315 one product with its own (IV094).
 */
final class Toekenning {

    private static final String DOOR_AANBIEDER = "12";

    private final String referentie;
    private final String bsn;
    private final LongFunction<Toewijzing> bekend;
    private final LongSupplier nummers;
    private final Supplier<LocalDateTime> momenten;
    private final List<Toewijzing> versies = new ArrayList<>();

    private Toekenning(
            String referentie,
            String bsn,
            LongFunction<Toewijzing> bekend,
            LongSupplier nummers,
            Supplier<LocalDateTime> momenten) {
        this.referentie = referentie;
        this.bsn = bsn;
        this.bekend = bekend;
        this.nummers = nummers;
        this.momenten = momenten;
    }

    /**
     * The assignments.
     *
     * @param referentie ReferentieAanbieder
     * @param verzoek the 315 or 317
     * @param bekend the version that counts of an assignment
     * @param nummers gives new assignments their number
     * @param momenten gives each version its moment
     */
    static List<Toewijzing> van(
            String referentie,
            Poststuk verzoek,
            LongFunction<Toewijzing> bekend,
            LongSupplier nummers,
            Supplier<LocalDateTime> momenten) {
        Knoop client = verzoek.wortel().kind("Client").orElseThrow();
        Toekenning toekenning = new Toekenning(referentie, client.moet("Bsn"), bekend, nummers, momenten);
        if (verzoek.soort().equals("315")) {
            client.alle("AangevraagdProduct").stream()
                    .filter(product -> product.moet("ReferentieAanbieder").equals(referentie))
                    .forEach(product -> toekenning.nieuw(product, "ToewijzingIngangsdatum", "ToewijzingEinddatum"));
        } else {
            client.alle("OngewijzigdProduct").forEach(toekenning::ongewijzigd);
            client.alle("TeWijzigenProduct").forEach(toekenning::gewijzigd);
            client.alle("NieuwProduct")
                    .forEach(product -> toekenning.nieuw(product, "GewensteIngangsdatum", "Einddatum"));
        }
        return toekenning.versies.stream()
                .map(versie -> versie.voorVerzoek(referentie))
                .toList();
    }

    private void ongewijzigd(Knoop product) {
        versies.add(bekend.apply(product.getal("ToewijzingNummer")).ongewijzigd());
    }

    /** Another last day is a new version of the assignment; another size is another assignment from then on. */
    private void gewijzigd(Knoop product) {
        Toewijzing oud = bekend.apply(product.getal("ToewijzingNummer"));
        LocalDate vanaf = LocalDate.parse(product.moet("GewensteIngangsdatum"));
        LocalDate tot = LocalDate.parse(product.moet("Einddatum"));
        Optional<Omvang> omvang = Omvang.uit(product);
        if (omvang.equals(oud.omvang())) {
            versies.add(oud.tot(tot, DOOR_AANBIEDER, momenten.get()));
        } else {
            versies.add(oud.tot(vanaf.minusDays(1), DOOR_AANBIEDER, momenten.get()));
            versies.add(oud.tot(tot, "", momenten.get())
                    .opgevolgdDoor(nummers.getAsLong(), vanaf, omvang.orElseThrow(), momenten.get()));
        }
    }

    private void nieuw(Knoop product, String ingang, String einde) {
        versies.add(new Toewijzing(
                nummers.getAsLong(),
                bsn,
                product.moet("Product", "Categorie"),
                product.moet("Product", "Code"),
                momenten.get(),
                LocalDate.parse(product.moet(ingang)),
                product.tekst(einde).map(LocalDate::parse),
                "",
                Omvang.uit(product),
                Optional.empty(),
                referentie));
    }
}
