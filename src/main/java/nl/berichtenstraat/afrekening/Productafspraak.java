package nl.berichtenstraat.afrekening;

import nl.berichtenstraat.contract.Contract;
import nl.berichtenstraat.contract.Contractproduct;

/**
 * By what a client-month is settled.
 *
 * @param contract the contract that has its product
 * @param product what that contract agrees on it
 */
public record Productafspraak(Contract contract, Contractproduct product) {}
