package nl.berichtenstraat.afrekening;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.bericht.Toewijzing;
import nl.berichtenstraat.register.Boekregel;
import nl.berichtenstraat.register.Boekregister.Stand;
import nl.berichtenstraat.register.Boekregister.Wijziging;
import nl.berichtenstraat.register.Declaratieregister.Clientmaand;
import nl.berichtenstraat.register.Declaratieregister.OpToewijzing;

/**
 * Makes the rows of the ledger for client-months between one gemeente and one aanbieder: one row for each assignment that
 * something was claimed on. What is owed more or less than was granted stands with the last of them.
 */
public final class Boekregels {

    private final Gemeentecode gemeente;
    private final AgbCode aanbieder;

    /** For the two. */
    public Boekregels(Gemeentecode gemeente, AgbCode aanbieder) {
        this.gemeente = gemeente;
        this.aanbieder = aanbieder;
    }

    /**
     * What changes in the ledger.
     *
     * @param maand what was claimed and granted
     * @param tellend the assignments that count
     * @param afspraak by what it is settled; empty when no contract has the product
     * @param regel the settlement line made of these
     * @param vorige current rows of the client-month
     * @param afrekenen whether what is owed is settled now, by the message that carries the line
     * @return rows that differ from the current ones; may be empty
     */
    public List<Wijziging> van(
            Clientmaand maand,
            List<Toewijzing> tellend,
            Optional<Productafspraak> afspraak,
            Afrekenregel regel,
            List<Stand> vorige,
            boolean afrekenen) {
        List<Wijziging> wijzigingen = new ArrayList<>();
        List<OpToewijzing> delen = maand.toewijzingen();
        for (int i = 0; i < delen.size(); i++) {
            OpToewijzing deel = delen.get(i);
            Optional<Stand> vorig = vorige.stream()
                    .filter(stand -> stand.regel().sleutel().toewijzingNummer() == deel.nummer())
                    .findFirst();
            long meer = i == delen.size() - 1
                    ? regel.verschuldigd()
                            .map(v -> v.cent() - regel.toegekend())
                            .orElse(0L)
                    : 0;
            Optional<Long> verschuldigd = regel.verschuldigd().map(v -> deel.toegekendCent() + meer);
            long eerder = vorig.map(stand -> stand.regel().afgerekendCent()).orElse(0L);
            Boekregel nieuw = new Boekregel(
                    new Boekregel.Sleutel(gemeente, aanbieder, maand.sleutel(), deel.nummer()),
                    toegewezen(maand, deel, tellend, afspraak, regel),
                    deel.geleverdeMinuten(),
                    deel.ingediendCent(),
                    deel.gecrediteerdCent(),
                    deel.toegekendCent(),
                    regel.benutting().percentage(),
                    regel.zijde().name(),
                    verschuldigd,
                    afrekenen ? verschuldigd.orElse(eerder) : eerder,
                    regel.beleid(),
                    regel.reden());
            if (vorig.map(Stand::regel).filter(nieuw::equals).isEmpty()) {
                wijzigingen.add(new Wijziging(vorig, nieuw));
            }
        }
        return wijzigingen;
    }

    /** What this assignment assigns for the month; empty when it does not count or nobody can say. */
    private static Optional<Long> toegewezen(
            Clientmaand maand,
            OpToewijzing deel,
            List<Toewijzing> tellend,
            Optional<Productafspraak> afspraak,
            Afrekenregel regel) {
        List<Toewijzing> eigen =
                tellend.stream().filter(t -> t.nummer() == deel.nummer()).toList();
        if (eigen.isEmpty()) {
            return Optional.empty();
        }
        Benutting benutting = tellend.size() == 1
                ? regel.benutting()
                : new Benuttingsberekening(afspraak.flatMap(a -> a.product().benutting()))
                        .van(maand.sleutel().maand(), eigen, deel.geleverdeMinuten());
        return benutting.toegewezenMinuten().stream().boxed().findFirst();
    }
}
