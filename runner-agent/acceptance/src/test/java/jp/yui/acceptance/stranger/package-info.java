/**
 * A core system that nobody who wrote the agent knew: 犬の登録, invented for the tests, in one small
 * server.
 */
@org.jspecify.annotations.NullMarked
package jp.yui.acceptance.stranger;
