/** A simulated AI model behind the OpenAI-compatible chat endpoint, honest by default, lying on request. */
@org.jspecify.annotations.NullMarked
package nightshift.sandbox.model;
