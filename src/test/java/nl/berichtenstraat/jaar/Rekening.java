package nl.berichtenstraat.jaar;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What an aanbieder still has to claim: what was delivered against what stands granted, month by month. What was not
 * claimed yet, was rejected, or turns out different comes out of the same comparison.
 */
final class Rekening {

    private final Toewijzingenboek toewijzingen;
    private final Zorgregistratie zorg;
    private final Declaratieboek declaraties;

    Rekening(Toewijzingenboek toewijzingen, Zorgregistratie zorg, Declaratieboek declaraties) {
        this.toewijzingen = toewijzingen;
        this.zorg = zorg;
        this.declaraties = declaraties;
    }

    /**
     * Credits for what stands but should not, debits for what should stand but does not.
     *
     * @param van first month to look at
     * @param tot last month to look at
     * @param kies which assignments
     * @param referentie gives each line its number
     */
    List<Regel> openstaand(YearMonth van, YearMonth tot, Predicate<Toewijzing> kies, Supplier<String> referentie) {
        List<Regel> regels = new ArrayList<>();
        for (Toewijzing toewijzing : toewijzingen.huidige()) {
            if (kies.test(toewijzing)) {
                for (YearMonth maand = van; !maand.isAfter(tot); maand = maand.plusMonths(1)) {
                    vergelijk(toewijzing, maand, referentie, regels);
                }
            }
        }
        return regels;
    }

    private void vergelijk(Toewijzing toewijzing, YearMonth maand, Supplier<String> referentie, List<Regel> regels) {
        Optional<Regel> hoort = hoort(toewijzing, maand);
        Optional<Regel> staat = declaraties.staat(toewijzing.nummer(), maand);
        boolean gelijk = hoort.isPresent() == staat.isPresent()
                && hoort.filter(regel -> !regel.declareertZelfdeAls(staat.get()))
                        .isEmpty();
        if (!gelijk) {
            staat.ifPresent(regel -> regels.add(regel.terug(referentie.get())));
            hoort.ifPresent(regel -> regels.add(regel.metReferentie(referentie.get())));
        }
    }

    /** The line for what was delivered on an assignment in a month; empty when that is nothing. */
    Optional<Regel> hoort(Toewijzing toewijzing, YearMonth maand) {
        return toewijzing.productperiode(maand).flatMap(periode -> {
            long volume = zorg.volume(toewijzing, periode);
            return volume == 0 ? Optional.empty() : Optional.of(Regel.debet(toewijzing, periode, volume));
        });
    }
}
