/** The stack that all integration tests of a run share: started once, on free ports, with throwaway data. */
package org.partnerportal.dev.stack;
