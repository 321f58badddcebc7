package nl.berichtenstraat.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.berichtenstraat.bericht.AgbCode;
import nl.berichtenstraat.bericht.Gemeentecode;
import nl.berichtenstraat.bericht.Periode;

/**
 * One version of the agreements between gemeenten and aanbieders.
 *
 * @param id name of the contract, the same in all its versions
 * @param versie name of this version
 * @param looptijd days on which this version holds, with {@link Periode#OPEN_EINDE} when no end was agreed; versions of
 *     one contract do not overlap
 * @param bron documents that state the agreements
 * @param gemeenten who takes part on the one side
 * @param aanbieders who takes part on the other
 * @param producten what may be assigned and claimed
 * @param eenProductcode groups of product codes of which a client holds one at a time; empty when not agreed
 * @param overgangen old and new systems of product codes beside each other; empty when there are none
 * @param toelating how often new aanbieders are let in; empty when not agreed
 * @param signalen of what the gemeente is told
 * @param bronnen where each block comes from
 */
public record Contract(
        String id,
        String versie,
        Periode looptijd,
        List<Bron> bron,
        Set<Gemeentecode> gemeenten,
        Aanbieders aanbieders,
        List<Contractproduct> producten,
        List<EenProductcodegroep> eenProductcode,
        List<Overgang> overgangen,
        Optional<Toelating> toelating,
        Signaalafspraken signalen,
        Bronnen bronnen) {

    /** With copies of the collections. */
    public Contract {
        bron = List.copyOf(bron);
        gemeenten = Set.copyOf(gemeenten);
        producten = List.copyOf(producten);
        eenProductcode = List.copyOf(eenProductcode);
        overgangen = List.copyOf(overgangen);
    }

    /** Contract and version in one, as findings and settlements name it, for example {@code drechtsteden-ib/2026-1}. */
    public String versieaanduiding() {
        return id + "/" + versie;
    }

    /** Whether it is called so: by its own name, as all its versions are, or by that and the name of this version. */
    public boolean heet(String naam) {
        return naam.equals(id) || naam.equals(versieaanduiding());
    }

    /** Whether this version holds between the two on this day. */
    public boolean geldt(Gemeentecode gemeente, AgbCode aanbieder, LocalDate dag) {
        return looptijd.bevat(dag) && gemeenten.contains(gemeente) && aanbieders.omvat(aanbieder, dag);
    }

    /** The product with this code in this category; empty when not agreed. */
    public Optional<Contractproduct> product(String categorie, String code) {
        return producten.stream()
                .filter(p -> p.categorie().equals(categorie) && p.code().equals(code))
                .findFirst();
    }
}
