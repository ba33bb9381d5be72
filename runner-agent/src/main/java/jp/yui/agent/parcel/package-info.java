/** The package that an agent comes in: whether it is what its makers signed, and no more. */
@org.jspecify.annotations.NullMarked
package jp.yui.agent.parcel;
