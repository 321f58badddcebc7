package nl.berichtenstraat.straat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.berichtenstraat.bericht.Bsn;
import nl.berichtenstraat.bericht.Nummerlezer;
import nl.berichtenstraat.register.Clientsleutels;
import nl.berichtenstraat.register.Registers;
import nl.berichtenstraat.register.Zoeksleutel;
import nl.berichtenstraat.register.Zoeksleutel.Soort;

/**
 * Notes the numbers in messages, so that they can be found by them: beside the lane, after a message was processed or parked,
 * and whatever became of it. Reading happens outside transactions and notes are made in blocks, so that the lane hardly
 * waits for it; what breaks off is done again, which changes nothing.
 */
public final class Doorzoeking {

    private static final String TAAK = "doorzoeking";
    private static final int BERICHTEN = 100;
    private static final int SLEUTELS = 2000;

    private final Registers registers;
    private final Clientsleutels sleutels;

    /**
     * The station over one register.
     *
     * @param registers the register
     * @param sleutels makes client pseudonyms
     */
    public Doorzoeking(Registers registers, Clientsleutels sleutels) {
        this.registers = registers;
        this.sleutels = sleutels;
    }

    /**
     * Goes through some of the messages that were not gone through yet, oldest first.
     *
     * @return how many; 0 when there are none, or another instance is at it
     * @throws nl.berichtenstraat.register.OpslagOnbereikbaar when a try later may help
     */
    public int doorzoek() {
        return registers.alsEnige(TAAK, this::ronde).orElse(0);
    }

    private int ronde() {
        List<Long> ids = registers.lees(register -> register.zoeken().ondoorzocht(BERICHTEN));
        if (!ids.isEmpty()) {
            Map<Long, Set<Zoeksleutel>> genoteerd = new LinkedHashMap<>();
            ids.forEach(id -> lees(id, genoteerd));
            registers.inTransactie(register -> {
                register.zoeken().noteer(genoteerd);
                register.zoeken().doorzocht(ids);
                return ids;
            });
        }
        return ids.size();
    }

    private void lees(long id, Map<Long, Set<Zoeksleutel>> genoteerd) {
        try (Tussenopslag kopie = kopie(id);
                InputStream in = kopie.stroom()) {
            Nummerlezer.lees(in, new Opschrijver(id, genoteerd));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Tussenopslag kopie(long id) {
        return registers.lees(
                register -> Tussenopslag.kopie(register.berichten().inhoud(id)));
    }

    /** Notes the numbers of one message, and puts them in the register when there are many. */
    private final class Opschrijver implements Nummerlezer.Ontvanger {

        private final long id;
        private final Map<Long, Set<Zoeksleutel>> genoteerd;

        private Opschrijver(long id, Map<Long, Set<Zoeksleutel>> genoteerd) {
            this.id = id;
            this.genoteerd = genoteerd;
        }

        @Override
        public void toewijzing(String nummer) {
            noteer(Soort.TOEWIJZING, nummer);
        }

        @Override
        public void declaratie(String nummer) {
            noteer(Soort.DECLARATIE, nummer);
        }

        @Override
        public void referentie(String nummer) {
            noteer(Soort.REFERENTIE, nummer);
        }

        @Override
        public void client(Bsn bsn) {
            noteer(Soort.CLIENT, sleutels.van(bsn).waarde());
        }

        private void noteer(Soort soort, String waarde) {
            Set<Zoeksleutel> eigen = genoteerd.computeIfAbsent(id, nieuw -> new LinkedHashSet<>());
            eigen.add(new Zoeksleutel(soort, waarde));
            if (eigen.size() >= SLEUTELS) {
                registers.inTransactie(register -> {
                    register.zoeken().noteer(Map.of(id, eigen));
                    return id;
                });
                eigen.clear();
            }
        }
    }
}
