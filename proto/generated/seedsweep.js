/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "protobufjs/minimal.js";

// Common aliases
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError, $TypeError = $util.global.TypeError, $String = $util.global.String, $Number = $util.global.Number, $Array = $util.global.Array, $isFinite = $util.global.isFinite, $Boolean = $util.global.Boolean;

// Exported root namespace
const $root = $protobuf.roots["default"] || ($protobuf.roots["default"] = {});

export const seedsweep = $root.seedsweep = (() => {

    /**
     * Namespace seedsweep.
     * @exports seedsweep
     * @namespace
     */
    const seedsweep = {};

    seedsweep.v1 = (function() {

        /**
         * Namespace v1.
         * @memberof seedsweep
         * @namespace
         */
        const v1 = {};

        v1.TrialMessage = (function() {

            /**
             * Properties of a TrialMessage.
             * @typedef {Object} seedsweep.v1.TrialMessage.$Properties
             * @property {string|null} [sweepId] TrialMessage sweepId
             * @property {string|null} [trialId] TrialMessage trialId
             * @property {number|null} [trialIndex] TrialMessage trialIndex
             * @property {string|null} [settingName] TrialMessage settingName
             * @property {string|null} [trainView] TrialMessage trainView
             * @property {Array.<string>|null} [testViews] TrialMessage testViews
             * @property {number|null} [seed] TrialMessage seed
             * @property {string|null} [trainer] TrialMessage trainer
             * @property {string|null} [configJson] TrialMessage configJson
             * @property {number|null} [priorAttempts] TrialMessage priorAttempts
             * @property {number|null} [round] TrialMessage round
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a TrialMessage.
             * @memberof seedsweep.v1
             * @interface ITrialMessage
             * @augments seedsweep.v1.TrialMessage.$Properties
             * @deprecated Use seedsweep.v1.TrialMessage.$Properties instead.
             */

            /**
             * Shape of a TrialMessage.
             * @typedef {seedsweep.v1.TrialMessage.$Properties} seedsweep.v1.TrialMessage.$Shape
             */

            /**
             * Constructs a new TrialMessage.
             * @memberof seedsweep.v1
             * @classdesc Represents a TrialMessage.
             * @constructor
             * @param {seedsweep.v1.TrialMessage.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const TrialMessage = function (properties) {
                this.testViews = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * TrialMessage sweepId.
             * @member {string} sweepId
             * @memberof seedsweep.v1.TrialMessage
             * @instance
             */
            TrialMessage.prototype.sweepId = "";

            /**
             * TrialMessage trialId.
             * @member {string} trialId
             * @memberof seedsweep.v1.TrialMessage
             * @instance
             */
            TrialMessage.prototype.trialId = "";

            /**
             * TrialMessage trialIndex.
             * @member {number} trialIndex
             * @memberof seedsweep.v1.TrialMessage
             * @instance
             */
            TrialMessage.prototype.trialIndex = 0;

            /**
             * TrialMessage settingName.
             * @member {string} settingName
             * @memberof seedsweep.v1.TrialMessage
             * @instance
             */
            TrialMessage.prototype.settingName = "";

            /**
             * TrialMessage trainView.
             * @member {string} trainView
             * @memberof seedsweep.v1.TrialMessage
             * @instance
             */
            TrialMessage.prototype.trainView = "";

            /**
             * TrialMessage testViews.
             * @member {Array.<string>} testViews
             * @memberof seedsweep.v1.TrialMessage
             * @instance
             */
            TrialMessage.prototype.testViews = $util.emptyArray;

            /**
             * TrialMessage seed.
             * @member {number} seed
             * @memberof seedsweep.v1.TrialMessage
             * @instance
             */
            TrialMessage.prototype.seed = 0;

            /**
             * TrialMessage trainer.
             * @member {string} trainer
             * @memberof seedsweep.v1.TrialMessage
             * @instance
             */
            TrialMessage.prototype.trainer = "";

            /**
             * TrialMessage configJson.
             * @member {string} configJson
             * @memberof seedsweep.v1.TrialMessage
             * @instance
             */
            TrialMessage.prototype.configJson = "";

            /**
             * TrialMessage priorAttempts.
             * @member {number} priorAttempts
             * @memberof seedsweep.v1.TrialMessage
             * @instance
             */
            TrialMessage.prototype.priorAttempts = 0;

            /**
             * TrialMessage round.
             * @member {number} round
             * @memberof seedsweep.v1.TrialMessage
             * @instance
             */
            TrialMessage.prototype.round = 0;

            /**
             * Encodes the specified TrialMessage message. Does not implicitly {@link seedsweep.v1.TrialMessage.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.TrialMessage
             * @static
             * @param {seedsweep.v1.TrialMessage.$Properties} message TrialMessage message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            TrialMessage.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.sweepId != null && $Object.hasOwnProperty.call(message, "sweepId") && message.sweepId !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.sweepId);
                if (message.trialId != null && $Object.hasOwnProperty.call(message, "trialId") && message.trialId !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.trialId);
                if (message.trialIndex != null && $Object.hasOwnProperty.call(message, "trialIndex") && message.trialIndex !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.trialIndex);
                if (message.settingName != null && $Object.hasOwnProperty.call(message, "settingName") && message.settingName !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.settingName);
                if (message.trainView != null && $Object.hasOwnProperty.call(message, "trainView") && message.trainView !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.trainView);
                if (message.testViews != null && message.testViews.length)
                    for (let i = 0; i < message.testViews.length; ++i)
                        writer.uint32(/* id 6, wireType 2 =*/50).string(message.testViews[i]);
                if (message.seed != null && $Object.hasOwnProperty.call(message, "seed") && message.seed !== 0)
                    writer.uint32(/* id 7, wireType 0 =*/56).uint32(message.seed);
                if (message.trainer != null && $Object.hasOwnProperty.call(message, "trainer") && message.trainer !== "")
                    writer.uint32(/* id 8, wireType 2 =*/66).string(message.trainer);
                if (message.configJson != null && $Object.hasOwnProperty.call(message, "configJson") && message.configJson !== "")
                    writer.uint32(/* id 9, wireType 2 =*/74).string(message.configJson);
                if (message.priorAttempts != null && $Object.hasOwnProperty.call(message, "priorAttempts") && message.priorAttempts !== 0)
                    writer.uint32(/* id 10, wireType 0 =*/80).uint32(message.priorAttempts);
                if (message.round != null && $Object.hasOwnProperty.call(message, "round") && message.round !== 0)
                    writer.uint32(/* id 11, wireType 0 =*/88).uint32(message.round);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a TrialMessage message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.TrialMessage
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.TrialMessage & seedsweep.v1.TrialMessage.$Shape} TrialMessage
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            TrialMessage.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.seedsweep.v1.TrialMessage();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.sweepId = value;
                            else
                                delete message.sweepId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.trialId = value;
                            else
                                delete message.trialId;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.trialIndex = value;
                            else
                                delete message.trialIndex;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.settingName = value;
                            else
                                delete message.settingName;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.trainView = value;
                            else
                                delete message.trainView;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if (!(message.testViews && message.testViews.length))
                                message.testViews = [];
                            message.testViews.push(reader.stringVerify());
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.seed = value;
                            else
                                delete message.seed;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.trainer = value;
                            else
                                delete message.trainer;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.configJson = value;
                            else
                                delete message.configJson;
                            continue;
                        }
                    case 10: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.priorAttempts = value;
                            else
                                delete message.priorAttempts;
                            continue;
                        }
                    case 11: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.round = value;
                            else
                                delete message.round;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a TrialMessage message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.TrialMessage
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.TrialMessage} TrialMessage
             */
            TrialMessage.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.TrialMessage)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.TrialMessage: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.seedsweep.v1.TrialMessage();
                if (object.sweepId != null)
                    if (typeof object.sweepId !== "string" || object.sweepId.length)
                        message.sweepId = $String(object.sweepId);
                if (object.trialId != null)
                    if (typeof object.trialId !== "string" || object.trialId.length)
                        message.trialId = $String(object.trialId);
                if (object.trialIndex != null)
                    if ($Number(object.trialIndex) !== 0)
                        message.trialIndex = object.trialIndex >>> 0;
                if (object.settingName != null)
                    if (typeof object.settingName !== "string" || object.settingName.length)
                        message.settingName = $String(object.settingName);
                if (object.trainView != null)
                    if (typeof object.trainView !== "string" || object.trainView.length)
                        message.trainView = $String(object.trainView);
                if (object.testViews) {
                    if (!$Array.isArray(object.testViews))
                        throw $TypeError(".seedsweep.v1.TrialMessage.testViews: array expected");
                    message.testViews = $Array(object.testViews.length);
                    for (let i = 0; i < object.testViews.length; ++i)
                        message.testViews[i] = $String(object.testViews[i]);
                }
                if (object.seed != null)
                    if ($Number(object.seed) !== 0)
                        message.seed = object.seed >>> 0;
                if (object.trainer != null)
                    if (typeof object.trainer !== "string" || object.trainer.length)
                        message.trainer = $String(object.trainer);
                if (object.configJson != null)
                    if (typeof object.configJson !== "string" || object.configJson.length)
                        message.configJson = $String(object.configJson);
                if (object.priorAttempts != null)
                    if ($Number(object.priorAttempts) !== 0)
                        message.priorAttempts = object.priorAttempts >>> 0;
                if (object.round != null)
                    if ($Number(object.round) !== 0)
                        message.round = object.round >>> 0;
                return message;
            };

            /**
             * Creates a plain object from a TrialMessage message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.TrialMessage
             * @static
             * @param {seedsweep.v1.TrialMessage} message TrialMessage
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            TrialMessage.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.testViews = [];
                if (options.defaults) {
                    object.sweepId = "";
                    object.trialId = "";
                    object.trialIndex = 0;
                    object.settingName = "";
                    object.trainView = "";
                    object.seed = 0;
                    object.trainer = "";
                    object.configJson = "";
                    object.priorAttempts = 0;
                    object.round = 0;
                }
                if (message.sweepId != null && $Object.hasOwnProperty.call(message, "sweepId"))
                    object.sweepId = message.sweepId;
                if (message.trialId != null && $Object.hasOwnProperty.call(message, "trialId"))
                    object.trialId = message.trialId;
                if (message.trialIndex != null && $Object.hasOwnProperty.call(message, "trialIndex"))
                    object.trialIndex = message.trialIndex;
                if (message.settingName != null && $Object.hasOwnProperty.call(message, "settingName"))
                    object.settingName = message.settingName;
                if (message.trainView != null && $Object.hasOwnProperty.call(message, "trainView"))
                    object.trainView = message.trainView;
                if (message.testViews && message.testViews.length) {
                    object.testViews = $Array(message.testViews.length);
                    for (let j = 0; j < message.testViews.length; ++j)
                        object.testViews[j] = message.testViews[j];
                }
                if (message.seed != null && $Object.hasOwnProperty.call(message, "seed"))
                    object.seed = message.seed;
                if (message.trainer != null && $Object.hasOwnProperty.call(message, "trainer"))
                    object.trainer = message.trainer;
                if (message.configJson != null && $Object.hasOwnProperty.call(message, "configJson"))
                    object.configJson = message.configJson;
                if (message.priorAttempts != null && $Object.hasOwnProperty.call(message, "priorAttempts"))
                    object.priorAttempts = message.priorAttempts;
                if (message.round != null && $Object.hasOwnProperty.call(message, "round"))
                    object.round = message.round;
                return object;
            };

            /**
             * Converts this TrialMessage to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.TrialMessage
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            TrialMessage.prototype.toJSON = function() {
                return TrialMessage.toObject(this, $protobuf.util.toJSONOptions);
            };

            return TrialMessage;
        })();

        v1.Point = (function() {

            /**
             * Properties of a Point.
             * @typedef {Object} seedsweep.v1.Point.$Properties
             * @property {string|null} [metric] Point metric
             * @property {number|null} [epoch] Point epoch
             * @property {number|null} [value] Point value
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Point.
             * @memberof seedsweep.v1
             * @interface IPoint
             * @augments seedsweep.v1.Point.$Properties
             * @deprecated Use seedsweep.v1.Point.$Properties instead.
             */

            /**
             * Shape of a Point.
             * @typedef {seedsweep.v1.Point.$Properties} seedsweep.v1.Point.$Shape
             */

            /**
             * Constructs a new Point.
             * @memberof seedsweep.v1
             * @classdesc Represents a Point.
             * @constructor
             * @param {seedsweep.v1.Point.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Point = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Point metric.
             * @member {string} metric
             * @memberof seedsweep.v1.Point
             * @instance
             */
            Point.prototype.metric = "";

            /**
             * Point epoch.
             * @member {number} epoch
             * @memberof seedsweep.v1.Point
             * @instance
             */
            Point.prototype.epoch = 0;

            /**
             * Point value.
             * @member {number} value
             * @memberof seedsweep.v1.Point
             * @instance
             */
            Point.prototype.value = 0;

            /**
             * Encodes the specified Point message. Does not implicitly {@link seedsweep.v1.Point.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.Point
             * @static
             * @param {seedsweep.v1.Point.$Properties} message Point message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Point.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.metric != null && $Object.hasOwnProperty.call(message, "metric") && message.metric !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.metric);
                if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && message.epoch !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.epoch);
                if (message.value != null && $Object.hasOwnProperty.call(message, "value") && !$Object.is(message.value, 0))
                    writer.uint32(/* id 3, wireType 1 =*/25).double(message.value);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Point message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.Point
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.Point & seedsweep.v1.Point.$Shape} Point
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Point.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.seedsweep.v1.Point();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.metric = value;
                            else
                                delete message.metric;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.epoch = value;
                            else
                                delete message.epoch;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.value = value;
                            else
                                delete message.value;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a Point message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.Point
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.Point} Point
             */
            Point.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.Point)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.Point: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.seedsweep.v1.Point();
                if (object.metric != null)
                    if (typeof object.metric !== "string" || object.metric.length)
                        message.metric = $String(object.metric);
                if (object.epoch != null)
                    if ($Number(object.epoch) !== 0)
                        message.epoch = object.epoch >>> 0;
                if (object.value != null)
                    if (!$Object.is($Number(object.value), 0))
                        message.value = $Number(object.value);
                return message;
            };

            /**
             * Creates a plain object from a Point message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.Point
             * @static
             * @param {seedsweep.v1.Point} message Point
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Point.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.metric = "";
                    object.epoch = 0;
                    object.value = 0;
                }
                if (message.metric != null && $Object.hasOwnProperty.call(message, "metric"))
                    object.metric = message.metric;
                if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch"))
                    object.epoch = message.epoch;
                if (message.value != null && $Object.hasOwnProperty.call(message, "value"))
                    object.value = options.json && !$isFinite(message.value) ? $String(message.value) : message.value;
                return object;
            };

            /**
             * Converts this Point to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.Point
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Point.prototype.toJSON = function() {
                return Point.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Point;
        })();

        v1.Report = (function() {

            /**
             * Properties of a Report.
             * @typedef {Object} seedsweep.v1.Report.$Properties
             * @property {string|null} [sweepId] Report sweepId
             * @property {string|null} [trialId] Report trialId
             * @property {number|null} [trialIndex] Report trialIndex
             * @property {number|null} [attempt] Report attempt
             * @property {number|null} [seq] Report seq
             * @property {seedsweep.v1.Started.$Properties|null} [started] Report started
             * @property {seedsweep.v1.Points.$Properties|null} [points] Report points
             * @property {seedsweep.v1.Finished.$Properties|null} [finished] Report finished
             * @property {seedsweep.v1.Failed.$Properties|null} [failed] Report failed
             * @property {seedsweep.v1.Released.$Properties|null} [released] Report released
             * @property {"started"|"points"|"finished"|"failed"|"released"} [body] Report body
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Report.
             * @memberof seedsweep.v1
             * @interface IReport
             * @augments seedsweep.v1.Report.$Properties
             * @deprecated Use seedsweep.v1.Report.$Properties instead.
             */

            /**
             * Narrowed shape of a Report.
             * @typedef {{
             *   sweepId?: string|null;
             *   trialId?: string|null;
             *   trialIndex?: number|null;
             *   attempt?: number|null;
             *   seq?: number|null;
             *   started?: seedsweep.v1.Started.$Shape|null;
             *   points?: seedsweep.v1.Points.$Shape|null;
             *   finished?: seedsweep.v1.Finished.$Shape|null;
             *   failed?: seedsweep.v1.Failed.$Shape|null;
             *   released?: seedsweep.v1.Released.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ body?: undefined; started?: null; points?: null; finished?: null; failed?: null; released?: null }|{ body?: "started"; started: seedsweep.v1.Started.$Shape; points?: null; finished?: null; failed?: null; released?: null }|{ body?: "points"; started?: null; points: seedsweep.v1.Points.$Shape; finished?: null; failed?: null; released?: null }|{ body?: "finished"; started?: null; points?: null; finished: seedsweep.v1.Finished.$Shape; failed?: null; released?: null }|{ body?: "failed"; started?: null; points?: null; finished?: null; failed: seedsweep.v1.Failed.$Shape; released?: null }|{ body?: "released"; started?: null; points?: null; finished?: null; failed?: null; released: seedsweep.v1.Released.$Shape })
             * )} seedsweep.v1.Report.$Shape
             */

            /**
             * Constructs a new Report.
             * @memberof seedsweep.v1
             * @classdesc Represents a Report.
             * @constructor
             * @param {seedsweep.v1.Report.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Report = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Report sweepId.
             * @member {string} sweepId
             * @memberof seedsweep.v1.Report
             * @instance
             */
            Report.prototype.sweepId = "";

            /**
             * Report trialId.
             * @member {string} trialId
             * @memberof seedsweep.v1.Report
             * @instance
             */
            Report.prototype.trialId = "";

            /**
             * Report trialIndex.
             * @member {number} trialIndex
             * @memberof seedsweep.v1.Report
             * @instance
             */
            Report.prototype.trialIndex = 0;

            /**
             * Report attempt.
             * @member {number} attempt
             * @memberof seedsweep.v1.Report
             * @instance
             */
            Report.prototype.attempt = 0;

            /**
             * Report seq.
             * @member {number} seq
             * @memberof seedsweep.v1.Report
             * @instance
             */
            Report.prototype.seq = 0;

            /**
             * Report started.
             * @member {seedsweep.v1.Started.$Properties|null|undefined} started
             * @memberof seedsweep.v1.Report
             * @instance
             */
            Report.prototype.started = null;

            /**
             * Report points.
             * @member {seedsweep.v1.Points.$Properties|null|undefined} points
             * @memberof seedsweep.v1.Report
             * @instance
             */
            Report.prototype.points = null;

            /**
             * Report finished.
             * @member {seedsweep.v1.Finished.$Properties|null|undefined} finished
             * @memberof seedsweep.v1.Report
             * @instance
             */
            Report.prototype.finished = null;

            /**
             * Report failed.
             * @member {seedsweep.v1.Failed.$Properties|null|undefined} failed
             * @memberof seedsweep.v1.Report
             * @instance
             */
            Report.prototype.failed = null;

            /**
             * Report released.
             * @member {seedsweep.v1.Released.$Properties|null|undefined} released
             * @memberof seedsweep.v1.Report
             * @instance
             */
            Report.prototype.released = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * Report body.
             * @member {"started"|"points"|"finished"|"failed"|"released"|undefined} body
             * @memberof seedsweep.v1.Report
             * @instance
             */
            $Object.defineProperty(Report.prototype, "body", {
                get: $util.oneOfGetter($oneOfFields = ["started", "points", "finished", "failed", "released"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified Report message. Does not implicitly {@link seedsweep.v1.Report.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.Report
             * @static
             * @param {seedsweep.v1.Report.$Properties} message Report message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Report.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.sweepId != null && $Object.hasOwnProperty.call(message, "sweepId") && message.sweepId !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.sweepId);
                if (message.trialId != null && $Object.hasOwnProperty.call(message, "trialId") && message.trialId !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.trialId);
                if (message.trialIndex != null && $Object.hasOwnProperty.call(message, "trialIndex") && message.trialIndex !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.trialIndex);
                if (message.attempt != null && $Object.hasOwnProperty.call(message, "attempt") && message.attempt !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.attempt);
                if (message.seq != null && $Object.hasOwnProperty.call(message, "seq") && message.seq !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.seq);
                if (message.started != null && $Object.hasOwnProperty.call(message, "started"))
                    $root.seedsweep.v1.Started.encode(message.started, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.points != null && $Object.hasOwnProperty.call(message, "points"))
                    $root.seedsweep.v1.Points.encode(message.points, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message.finished != null && $Object.hasOwnProperty.call(message, "finished"))
                    $root.seedsweep.v1.Finished.encode(message.finished, writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
                if (message.failed != null && $Object.hasOwnProperty.call(message, "failed"))
                    $root.seedsweep.v1.Failed.encode(message.failed, writer.uint32(/* id 9, wireType 2 =*/74).fork(), _depth + 1).ldelim();
                if (message.released != null && $Object.hasOwnProperty.call(message, "released"))
                    $root.seedsweep.v1.Released.encode(message.released, writer.uint32(/* id 10, wireType 2 =*/82).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Report message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.Report
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.Report & seedsweep.v1.Report.$Shape} Report
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Report.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.seedsweep.v1.Report();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.sweepId = value;
                            else
                                delete message.sweepId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.trialId = value;
                            else
                                delete message.trialId;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.trialIndex = value;
                            else
                                delete message.trialIndex;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.attempt = value;
                            else
                                delete message.attempt;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.seq = value;
                            else
                                delete message.seq;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.started = $root.seedsweep.v1.Started.decode(reader, reader.size(), $undefined, _depth + 1, message.started);
                            message.body = "started";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.points = $root.seedsweep.v1.Points.decode(reader, reader.size(), $undefined, _depth + 1, message.points);
                            message.body = "points";
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            message.finished = $root.seedsweep.v1.Finished.decode(reader, reader.size(), $undefined, _depth + 1, message.finished);
                            message.body = "finished";
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            message.failed = $root.seedsweep.v1.Failed.decode(reader, reader.size(), $undefined, _depth + 1, message.failed);
                            message.body = "failed";
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            message.released = $root.seedsweep.v1.Released.decode(reader, reader.size(), $undefined, _depth + 1, message.released);
                            message.body = "released";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a Report message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.Report
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.Report} Report
             */
            Report.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.Report)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.Report: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.seedsweep.v1.Report();
                if (object.sweepId != null)
                    if (typeof object.sweepId !== "string" || object.sweepId.length)
                        message.sweepId = $String(object.sweepId);
                if (object.trialId != null)
                    if (typeof object.trialId !== "string" || object.trialId.length)
                        message.trialId = $String(object.trialId);
                if (object.trialIndex != null)
                    if ($Number(object.trialIndex) !== 0)
                        message.trialIndex = object.trialIndex >>> 0;
                if (object.attempt != null)
                    if ($Number(object.attempt) !== 0)
                        message.attempt = object.attempt >>> 0;
                if (object.seq != null)
                    if ($Number(object.seq) !== 0)
                        message.seq = object.seq >>> 0;
                if (object.started != null) {
                    if (!$util.isObject(object.started))
                        throw $TypeError(".seedsweep.v1.Report.started: object expected");
                    message.started = $root.seedsweep.v1.Started.fromObject(object.started, _depth + 1);
                }
                if (object.points != null) {
                    if (!$util.isObject(object.points))
                        throw $TypeError(".seedsweep.v1.Report.points: object expected");
                    message.points = $root.seedsweep.v1.Points.fromObject(object.points, _depth + 1);
                }
                if (object.finished != null) {
                    if (!$util.isObject(object.finished))
                        throw $TypeError(".seedsweep.v1.Report.finished: object expected");
                    message.finished = $root.seedsweep.v1.Finished.fromObject(object.finished, _depth + 1);
                }
                if (object.failed != null) {
                    if (!$util.isObject(object.failed))
                        throw $TypeError(".seedsweep.v1.Report.failed: object expected");
                    message.failed = $root.seedsweep.v1.Failed.fromObject(object.failed, _depth + 1);
                }
                if (object.released != null) {
                    if (!$util.isObject(object.released))
                        throw $TypeError(".seedsweep.v1.Report.released: object expected");
                    message.released = $root.seedsweep.v1.Released.fromObject(object.released, _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from a Report message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.Report
             * @static
             * @param {seedsweep.v1.Report} message Report
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Report.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.sweepId = "";
                    object.trialId = "";
                    object.trialIndex = 0;
                    object.attempt = 0;
                    object.seq = 0;
                }
                if (message.sweepId != null && $Object.hasOwnProperty.call(message, "sweepId"))
                    object.sweepId = message.sweepId;
                if (message.trialId != null && $Object.hasOwnProperty.call(message, "trialId"))
                    object.trialId = message.trialId;
                if (message.trialIndex != null && $Object.hasOwnProperty.call(message, "trialIndex"))
                    object.trialIndex = message.trialIndex;
                if (message.attempt != null && $Object.hasOwnProperty.call(message, "attempt"))
                    object.attempt = message.attempt;
                if (message.seq != null && $Object.hasOwnProperty.call(message, "seq"))
                    object.seq = message.seq;
                if (message.started != null && $Object.hasOwnProperty.call(message, "started")) {
                    object.started = $root.seedsweep.v1.Started.toObject(message.started, options, _depth + 1);
                    if (options.oneofs)
                        object.body = "started";
                }
                if (message.points != null && $Object.hasOwnProperty.call(message, "points")) {
                    object.points = $root.seedsweep.v1.Points.toObject(message.points, options, _depth + 1);
                    if (options.oneofs)
                        object.body = "points";
                }
                if (message.finished != null && $Object.hasOwnProperty.call(message, "finished")) {
                    object.finished = $root.seedsweep.v1.Finished.toObject(message.finished, options, _depth + 1);
                    if (options.oneofs)
                        object.body = "finished";
                }
                if (message.failed != null && $Object.hasOwnProperty.call(message, "failed")) {
                    object.failed = $root.seedsweep.v1.Failed.toObject(message.failed, options, _depth + 1);
                    if (options.oneofs)
                        object.body = "failed";
                }
                if (message.released != null && $Object.hasOwnProperty.call(message, "released")) {
                    object.released = $root.seedsweep.v1.Released.toObject(message.released, options, _depth + 1);
                    if (options.oneofs)
                        object.body = "released";
                }
                return object;
            };

            /**
             * Converts this Report to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.Report
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Report.prototype.toJSON = function() {
                return Report.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Report;
        })();

        v1.Started = (function() {

            /**
             * Properties of a Started.
             * @typedef {Object} seedsweep.v1.Started.$Properties
             * @property {string|null} [worker] Started worker
             * @property {number|null} [slot] Started slot
             * @property {string|null} [engine] Started engine
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Started.
             * @memberof seedsweep.v1
             * @interface IStarted
             * @augments seedsweep.v1.Started.$Properties
             * @deprecated Use seedsweep.v1.Started.$Properties instead.
             */

            /**
             * Shape of a Started.
             * @typedef {seedsweep.v1.Started.$Properties} seedsweep.v1.Started.$Shape
             */

            /**
             * Constructs a new Started.
             * @memberof seedsweep.v1
             * @classdesc Represents a Started.
             * @constructor
             * @param {seedsweep.v1.Started.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Started = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Started worker.
             * @member {string} worker
             * @memberof seedsweep.v1.Started
             * @instance
             */
            Started.prototype.worker = "";

            /**
             * Started slot.
             * @member {number} slot
             * @memberof seedsweep.v1.Started
             * @instance
             */
            Started.prototype.slot = 0;

            /**
             * Started engine.
             * @member {string} engine
             * @memberof seedsweep.v1.Started
             * @instance
             */
            Started.prototype.engine = "";

            /**
             * Encodes the specified Started message. Does not implicitly {@link seedsweep.v1.Started.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.Started
             * @static
             * @param {seedsweep.v1.Started.$Properties} message Started message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Started.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.worker != null && $Object.hasOwnProperty.call(message, "worker") && message.worker !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.worker);
                if (message.slot != null && $Object.hasOwnProperty.call(message, "slot") && message.slot !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.slot);
                if (message.engine != null && $Object.hasOwnProperty.call(message, "engine") && message.engine !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.engine);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Started message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.Started
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.Started & seedsweep.v1.Started.$Shape} Started
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Started.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.seedsweep.v1.Started();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.worker = value;
                            else
                                delete message.worker;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.slot = value;
                            else
                                delete message.slot;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.engine = value;
                            else
                                delete message.engine;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a Started message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.Started
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.Started} Started
             */
            Started.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.Started)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.Started: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.seedsweep.v1.Started();
                if (object.worker != null)
                    if (typeof object.worker !== "string" || object.worker.length)
                        message.worker = $String(object.worker);
                if (object.slot != null)
                    if ($Number(object.slot) !== 0)
                        message.slot = object.slot >>> 0;
                if (object.engine != null)
                    if (typeof object.engine !== "string" || object.engine.length)
                        message.engine = $String(object.engine);
                return message;
            };

            /**
             * Creates a plain object from a Started message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.Started
             * @static
             * @param {seedsweep.v1.Started} message Started
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Started.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.worker = "";
                    object.slot = 0;
                    object.engine = "";
                }
                if (message.worker != null && $Object.hasOwnProperty.call(message, "worker"))
                    object.worker = message.worker;
                if (message.slot != null && $Object.hasOwnProperty.call(message, "slot"))
                    object.slot = message.slot;
                if (message.engine != null && $Object.hasOwnProperty.call(message, "engine"))
                    object.engine = message.engine;
                return object;
            };

            /**
             * Converts this Started to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.Started
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Started.prototype.toJSON = function() {
                return Started.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Started;
        })();

        v1.Points = (function() {

            /**
             * Properties of a Points.
             * @typedef {Object} seedsweep.v1.Points.$Properties
             * @property {Array.<seedsweep.v1.Point.$Properties>|null} [points] Points points
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Points.
             * @memberof seedsweep.v1
             * @interface IPoints
             * @augments seedsweep.v1.Points.$Properties
             * @deprecated Use seedsweep.v1.Points.$Properties instead.
             */

            /**
             * Shape of a Points.
             * @typedef {seedsweep.v1.Points.$Properties} seedsweep.v1.Points.$Shape
             */

            /**
             * Constructs a new Points.
             * @memberof seedsweep.v1
             * @classdesc Represents a Points.
             * @constructor
             * @param {seedsweep.v1.Points.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Points = function (properties) {
                this.points = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Points points.
             * @member {Array.<seedsweep.v1.Point.$Properties>} points
             * @memberof seedsweep.v1.Points
             * @instance
             */
            Points.prototype.points = $util.emptyArray;

            /**
             * Encodes the specified Points message. Does not implicitly {@link seedsweep.v1.Points.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.Points
             * @static
             * @param {seedsweep.v1.Points.$Properties} message Points message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Points.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.points != null && message.points.length)
                    for (let i = 0; i < message.points.length; ++i)
                        $root.seedsweep.v1.Point.encode(message.points[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Points message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.Points
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.Points & seedsweep.v1.Points.$Shape} Points
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Points.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.seedsweep.v1.Points();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.points && message.points.length))
                                message.points = [];
                            message.points.push($root.seedsweep.v1.Point.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a Points message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.Points
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.Points} Points
             */
            Points.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.Points)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.Points: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.seedsweep.v1.Points();
                if (object.points) {
                    if (!$Array.isArray(object.points))
                        throw $TypeError(".seedsweep.v1.Points.points: array expected");
                    message.points = $Array(object.points.length);
                    for (let i = 0; i < object.points.length; ++i) {
                        if (!$util.isObject(object.points[i]))
                            throw $TypeError(".seedsweep.v1.Points.points: object expected");
                        message.points[i] = $root.seedsweep.v1.Point.fromObject(object.points[i], _depth + 1);
                    }
                }
                return message;
            };

            /**
             * Creates a plain object from a Points message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.Points
             * @static
             * @param {seedsweep.v1.Points} message Points
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Points.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.points = [];
                if (message.points && message.points.length) {
                    object.points = $Array(message.points.length);
                    for (let j = 0; j < message.points.length; ++j)
                        object.points[j] = $root.seedsweep.v1.Point.toObject(message.points[j], options, _depth + 1);
                }
                return object;
            };

            /**
             * Converts this Points to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.Points
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Points.prototype.toJSON = function() {
                return Points.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Points;
        })();

        v1.Finished = (function() {

            /**
             * Properties of a Finished.
             * @typedef {Object} seedsweep.v1.Finished.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Finished.
             * @memberof seedsweep.v1
             * @interface IFinished
             * @augments seedsweep.v1.Finished.$Properties
             * @deprecated Use seedsweep.v1.Finished.$Properties instead.
             */

            /**
             * Shape of a Finished.
             * @typedef {seedsweep.v1.Finished.$Properties} seedsweep.v1.Finished.$Shape
             */

            /**
             * Constructs a new Finished.
             * @memberof seedsweep.v1
             * @classdesc Represents a Finished.
             * @constructor
             * @param {seedsweep.v1.Finished.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Finished = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Encodes the specified Finished message. Does not implicitly {@link seedsweep.v1.Finished.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.Finished
             * @static
             * @param {seedsweep.v1.Finished.$Properties} message Finished message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Finished.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Finished message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.Finished
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.Finished & seedsweep.v1.Finished.$Shape} Finished
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Finished.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.seedsweep.v1.Finished();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a Finished message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.Finished
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.Finished} Finished
             */
            Finished.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.Finished)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.Finished: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                return new $root.seedsweep.v1.Finished();
            };

            /**
             * Creates a plain object from a Finished message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.Finished
             * @static
             * @param {seedsweep.v1.Finished} message Finished
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Finished.toObject = function () {
                return {};
            };

            /**
             * Converts this Finished to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.Finished
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Finished.prototype.toJSON = function() {
                return Finished.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Finished;
        })();

        v1.Failed = (function() {

            /**
             * Properties of a Failed.
             * @typedef {Object} seedsweep.v1.Failed.$Properties
             * @property {string|null} [error] Failed error
             * @property {Array.<string>|null} [logTail] Failed logTail
             * @property {boolean|null} [permanent] Failed permanent
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Failed.
             * @memberof seedsweep.v1
             * @interface IFailed
             * @augments seedsweep.v1.Failed.$Properties
             * @deprecated Use seedsweep.v1.Failed.$Properties instead.
             */

            /**
             * Shape of a Failed.
             * @typedef {seedsweep.v1.Failed.$Properties} seedsweep.v1.Failed.$Shape
             */

            /**
             * Constructs a new Failed.
             * @memberof seedsweep.v1
             * @classdesc Represents a Failed.
             * @constructor
             * @param {seedsweep.v1.Failed.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Failed = function (properties) {
                this.logTail = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Failed error.
             * @member {string} error
             * @memberof seedsweep.v1.Failed
             * @instance
             */
            Failed.prototype.error = "";

            /**
             * Failed logTail.
             * @member {Array.<string>} logTail
             * @memberof seedsweep.v1.Failed
             * @instance
             */
            Failed.prototype.logTail = $util.emptyArray;

            /**
             * Failed permanent.
             * @member {boolean} permanent
             * @memberof seedsweep.v1.Failed
             * @instance
             */
            Failed.prototype.permanent = false;

            /**
             * Encodes the specified Failed message. Does not implicitly {@link seedsweep.v1.Failed.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.Failed
             * @static
             * @param {seedsweep.v1.Failed.$Properties} message Failed message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Failed.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.error != null && $Object.hasOwnProperty.call(message, "error") && message.error !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.error);
                if (message.logTail != null && message.logTail.length)
                    for (let i = 0; i < message.logTail.length; ++i)
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.logTail[i]);
                if (message.permanent != null && $Object.hasOwnProperty.call(message, "permanent") && message.permanent !== false)
                    writer.uint32(/* id 3, wireType 0 =*/24).bool(message.permanent);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Failed message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.Failed
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.Failed & seedsweep.v1.Failed.$Shape} Failed
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Failed.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.seedsweep.v1.Failed();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.error = value;
                            else
                                delete message.error;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.logTail && message.logTail.length))
                                message.logTail = [];
                            message.logTail.push(reader.stringVerify());
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.permanent = value;
                            else
                                delete message.permanent;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a Failed message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.Failed
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.Failed} Failed
             */
            Failed.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.Failed)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.Failed: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.seedsweep.v1.Failed();
                if (object.error != null)
                    if (typeof object.error !== "string" || object.error.length)
                        message.error = $String(object.error);
                if (object.logTail) {
                    if (!$Array.isArray(object.logTail))
                        throw $TypeError(".seedsweep.v1.Failed.logTail: array expected");
                    message.logTail = $Array(object.logTail.length);
                    for (let i = 0; i < object.logTail.length; ++i)
                        message.logTail[i] = $String(object.logTail[i]);
                }
                if (object.permanent != null)
                    if (object.permanent)
                        message.permanent = $Boolean(object.permanent);
                return message;
            };

            /**
             * Creates a plain object from a Failed message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.Failed
             * @static
             * @param {seedsweep.v1.Failed} message Failed
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Failed.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.logTail = [];
                if (options.defaults) {
                    object.error = "";
                    object.permanent = false;
                }
                if (message.error != null && $Object.hasOwnProperty.call(message, "error"))
                    object.error = message.error;
                if (message.logTail && message.logTail.length) {
                    object.logTail = $Array(message.logTail.length);
                    for (let j = 0; j < message.logTail.length; ++j)
                        object.logTail[j] = message.logTail[j];
                }
                if (message.permanent != null && $Object.hasOwnProperty.call(message, "permanent"))
                    object.permanent = message.permanent;
                return object;
            };

            /**
             * Converts this Failed to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.Failed
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Failed.prototype.toJSON = function() {
                return Failed.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Failed;
        })();

        v1.Released = (function() {

            /**
             * Properties of a Released.
             * @typedef {Object} seedsweep.v1.Released.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Released.
             * @memberof seedsweep.v1
             * @interface IReleased
             * @augments seedsweep.v1.Released.$Properties
             * @deprecated Use seedsweep.v1.Released.$Properties instead.
             */

            /**
             * Shape of a Released.
             * @typedef {seedsweep.v1.Released.$Properties} seedsweep.v1.Released.$Shape
             */

            /**
             * Constructs a new Released.
             * @memberof seedsweep.v1
             * @classdesc Represents a Released.
             * @constructor
             * @param {seedsweep.v1.Released.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Released = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Encodes the specified Released message. Does not implicitly {@link seedsweep.v1.Released.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.Released
             * @static
             * @param {seedsweep.v1.Released.$Properties} message Released message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Released.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Released message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.Released
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.Released & seedsweep.v1.Released.$Shape} Released
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Released.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.seedsweep.v1.Released();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a Released message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.Released
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.Released} Released
             */
            Released.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.Released)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.Released: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                return new $root.seedsweep.v1.Released();
            };

            /**
             * Creates a plain object from a Released message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.Released
             * @static
             * @param {seedsweep.v1.Released} message Released
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Released.toObject = function () {
                return {};
            };

            /**
             * Converts this Released to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.Released
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Released.prototype.toJSON = function() {
                return Released.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Released;
        })();

        /**
         * Directive enum.
         * @name seedsweep.v1.Directive
         * @enum {number}
         * @property {number} DIRECTIVE_UNSPECIFIED=0 DIRECTIVE_UNSPECIFIED value
         * @property {number} DIRECTIVE_CONTINUE=1 DIRECTIVE_CONTINUE value
         * @property {number} DIRECTIVE_STOP=2 DIRECTIVE_STOP value
         * @property {number} DIRECTIVE_SUPERSEDED=3 DIRECTIVE_SUPERSEDED value
         */
        v1.Directive = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "DIRECTIVE_UNSPECIFIED"] = 0;
            values[valuesById[1] = "DIRECTIVE_CONTINUE"] = 1;
            values[valuesById[2] = "DIRECTIVE_STOP"] = 2;
            values[valuesById[3] = "DIRECTIVE_SUPERSEDED"] = 3;
            return values;
        })();

        v1.Receipt = (function() {

            /**
             * Properties of a Receipt.
             * @typedef {Object} seedsweep.v1.Receipt.$Properties
             * @property {string|null} [trialId] Receipt trialId
             * @property {number|null} [attempt] Receipt attempt
             * @property {number|null} [seq] Receipt seq
             * @property {seedsweep.v1.Directive|null} [directive] Receipt directive
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Receipt.
             * @memberof seedsweep.v1
             * @interface IReceipt
             * @augments seedsweep.v1.Receipt.$Properties
             * @deprecated Use seedsweep.v1.Receipt.$Properties instead.
             */

            /**
             * Shape of a Receipt.
             * @typedef {seedsweep.v1.Receipt.$Properties} seedsweep.v1.Receipt.$Shape
             */

            /**
             * Constructs a new Receipt.
             * @memberof seedsweep.v1
             * @classdesc Represents a Receipt.
             * @constructor
             * @param {seedsweep.v1.Receipt.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Receipt = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Receipt trialId.
             * @member {string} trialId
             * @memberof seedsweep.v1.Receipt
             * @instance
             */
            Receipt.prototype.trialId = "";

            /**
             * Receipt attempt.
             * @member {number} attempt
             * @memberof seedsweep.v1.Receipt
             * @instance
             */
            Receipt.prototype.attempt = 0;

            /**
             * Receipt seq.
             * @member {number} seq
             * @memberof seedsweep.v1.Receipt
             * @instance
             */
            Receipt.prototype.seq = 0;

            /**
             * Receipt directive.
             * @member {seedsweep.v1.Directive} directive
             * @memberof seedsweep.v1.Receipt
             * @instance
             */
            Receipt.prototype.directive = 0;

            /**
             * Encodes the specified Receipt message. Does not implicitly {@link seedsweep.v1.Receipt.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.Receipt
             * @static
             * @param {seedsweep.v1.Receipt.$Properties} message Receipt message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Receipt.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.trialId != null && $Object.hasOwnProperty.call(message, "trialId") && message.trialId !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.trialId);
                if (message.attempt != null && $Object.hasOwnProperty.call(message, "attempt") && message.attempt !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.attempt);
                if (message.seq != null && $Object.hasOwnProperty.call(message, "seq") && message.seq !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.seq);
                if (message.directive != null && $Object.hasOwnProperty.call(message, "directive") && message.directive !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).int32(message.directive);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Receipt message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.Receipt
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.Receipt & seedsweep.v1.Receipt.$Shape} Receipt
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Receipt.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.seedsweep.v1.Receipt();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.trialId = value;
                            else
                                delete message.trialId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.attempt = value;
                            else
                                delete message.attempt;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.seq = value;
                            else
                                delete message.seq;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.directive = value;
                            else
                                delete message.directive;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a Receipt message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.Receipt
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.Receipt} Receipt
             */
            Receipt.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.Receipt)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.Receipt: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.seedsweep.v1.Receipt();
                if (object.trialId != null)
                    if (typeof object.trialId !== "string" || object.trialId.length)
                        message.trialId = $String(object.trialId);
                if (object.attempt != null)
                    if ($Number(object.attempt) !== 0)
                        message.attempt = object.attempt >>> 0;
                if (object.seq != null)
                    if ($Number(object.seq) !== 0)
                        message.seq = object.seq >>> 0;
                if (object.directive !== 0 && (typeof object.directive !== "string" || $root.seedsweep.v1.Directive[object.directive] !== 0))
                    switch (object.directive) {
                    case "DIRECTIVE_UNSPECIFIED":
                    case 0:
                        message.directive = 0;
                        break;
                    case "DIRECTIVE_CONTINUE":
                    case 1:
                        message.directive = 1;
                        break;
                    case "DIRECTIVE_STOP":
                    case 2:
                        message.directive = 2;
                        break;
                    case "DIRECTIVE_SUPERSEDED":
                    case 3:
                        message.directive = 3;
                        break;
                    default:
                        if (typeof object.directive === "number" && (object.directive | 0) === object.directive)
                            message.directive = object.directive;
                    }
                return message;
            };

            /**
             * Creates a plain object from a Receipt message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.Receipt
             * @static
             * @param {seedsweep.v1.Receipt} message Receipt
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Receipt.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.trialId = "";
                    object.attempt = 0;
                    object.seq = 0;
                    object.directive = options.enums === $String ? "DIRECTIVE_UNSPECIFIED" : 0;
                }
                if (message.trialId != null && $Object.hasOwnProperty.call(message, "trialId"))
                    object.trialId = message.trialId;
                if (message.attempt != null && $Object.hasOwnProperty.call(message, "attempt"))
                    object.attempt = message.attempt;
                if (message.seq != null && $Object.hasOwnProperty.call(message, "seq"))
                    object.seq = message.seq;
                if (message.directive != null && $Object.hasOwnProperty.call(message, "directive"))
                    object.directive = options.enums === $String ? $root.seedsweep.v1.Directive[message.directive] === $undefined ? message.directive : $root.seedsweep.v1.Directive[message.directive] : message.directive;
                return object;
            };

            /**
             * Converts this Receipt to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.Receipt
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Receipt.prototype.toJSON = function() {
                return Receipt.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Receipt;
        })();

        v1.ReportRequest = (function() {

            /**
             * Properties of a ReportRequest.
             * @typedef {Object} seedsweep.v1.ReportRequest.$Properties
             * @property {Array.<seedsweep.v1.Report.$Properties>|null} [reports] ReportRequest reports
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ReportRequest.
             * @memberof seedsweep.v1
             * @interface IReportRequest
             * @augments seedsweep.v1.ReportRequest.$Properties
             * @deprecated Use seedsweep.v1.ReportRequest.$Properties instead.
             */

            /**
             * Shape of a ReportRequest.
             * @typedef {{
             *   reports?: Array.<seedsweep.v1.Report.$Shape>|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} seedsweep.v1.ReportRequest.$Shape
             */

            /**
             * Constructs a new ReportRequest.
             * @memberof seedsweep.v1
             * @classdesc Represents a ReportRequest.
             * @constructor
             * @param {seedsweep.v1.ReportRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ReportRequest = function (properties) {
                this.reports = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ReportRequest reports.
             * @member {Array.<seedsweep.v1.Report.$Properties>} reports
             * @memberof seedsweep.v1.ReportRequest
             * @instance
             */
            ReportRequest.prototype.reports = $util.emptyArray;

            /**
             * Encodes the specified ReportRequest message. Does not implicitly {@link seedsweep.v1.ReportRequest.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.ReportRequest
             * @static
             * @param {seedsweep.v1.ReportRequest.$Properties} message ReportRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ReportRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.reports != null && message.reports.length)
                    for (let i = 0; i < message.reports.length; ++i)
                        $root.seedsweep.v1.Report.encode(message.reports[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ReportRequest message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.ReportRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.ReportRequest & seedsweep.v1.ReportRequest.$Shape} ReportRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ReportRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.seedsweep.v1.ReportRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.reports && message.reports.length))
                                message.reports = [];
                            message.reports.push($root.seedsweep.v1.Report.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a ReportRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.ReportRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.ReportRequest} ReportRequest
             */
            ReportRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.ReportRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.ReportRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.seedsweep.v1.ReportRequest();
                if (object.reports) {
                    if (!$Array.isArray(object.reports))
                        throw $TypeError(".seedsweep.v1.ReportRequest.reports: array expected");
                    message.reports = $Array(object.reports.length);
                    for (let i = 0; i < object.reports.length; ++i) {
                        if (!$util.isObject(object.reports[i]))
                            throw $TypeError(".seedsweep.v1.ReportRequest.reports: object expected");
                        message.reports[i] = $root.seedsweep.v1.Report.fromObject(object.reports[i], _depth + 1);
                    }
                }
                return message;
            };

            /**
             * Creates a plain object from a ReportRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.ReportRequest
             * @static
             * @param {seedsweep.v1.ReportRequest} message ReportRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ReportRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.reports = [];
                if (message.reports && message.reports.length) {
                    object.reports = $Array(message.reports.length);
                    for (let j = 0; j < message.reports.length; ++j)
                        object.reports[j] = $root.seedsweep.v1.Report.toObject(message.reports[j], options, _depth + 1);
                }
                return object;
            };

            /**
             * Converts this ReportRequest to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.ReportRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ReportRequest.prototype.toJSON = function() {
                return ReportRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ReportRequest;
        })();

        v1.ReportResponse = (function() {

            /**
             * Properties of a ReportResponse.
             * @typedef {Object} seedsweep.v1.ReportResponse.$Properties
             * @property {Array.<seedsweep.v1.Receipt.$Properties>|null} [receipts] ReportResponse receipts
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ReportResponse.
             * @memberof seedsweep.v1
             * @interface IReportResponse
             * @augments seedsweep.v1.ReportResponse.$Properties
             * @deprecated Use seedsweep.v1.ReportResponse.$Properties instead.
             */

            /**
             * Shape of a ReportResponse.
             * @typedef {seedsweep.v1.ReportResponse.$Properties} seedsweep.v1.ReportResponse.$Shape
             */

            /**
             * Constructs a new ReportResponse.
             * @memberof seedsweep.v1
             * @classdesc Represents a ReportResponse.
             * @constructor
             * @param {seedsweep.v1.ReportResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ReportResponse = function (properties) {
                this.receipts = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ReportResponse receipts.
             * @member {Array.<seedsweep.v1.Receipt.$Properties>} receipts
             * @memberof seedsweep.v1.ReportResponse
             * @instance
             */
            ReportResponse.prototype.receipts = $util.emptyArray;

            /**
             * Encodes the specified ReportResponse message. Does not implicitly {@link seedsweep.v1.ReportResponse.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.ReportResponse
             * @static
             * @param {seedsweep.v1.ReportResponse.$Properties} message ReportResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ReportResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.receipts != null && message.receipts.length)
                    for (let i = 0; i < message.receipts.length; ++i)
                        $root.seedsweep.v1.Receipt.encode(message.receipts[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ReportResponse message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.ReportResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.ReportResponse & seedsweep.v1.ReportResponse.$Shape} ReportResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ReportResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.seedsweep.v1.ReportResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.receipts && message.receipts.length))
                                message.receipts = [];
                            message.receipts.push($root.seedsweep.v1.Receipt.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a ReportResponse message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.ReportResponse
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.ReportResponse} ReportResponse
             */
            ReportResponse.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.ReportResponse)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.ReportResponse: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.seedsweep.v1.ReportResponse();
                if (object.receipts) {
                    if (!$Array.isArray(object.receipts))
                        throw $TypeError(".seedsweep.v1.ReportResponse.receipts: array expected");
                    message.receipts = $Array(object.receipts.length);
                    for (let i = 0; i < object.receipts.length; ++i) {
                        if (!$util.isObject(object.receipts[i]))
                            throw $TypeError(".seedsweep.v1.ReportResponse.receipts: object expected");
                        message.receipts[i] = $root.seedsweep.v1.Receipt.fromObject(object.receipts[i], _depth + 1);
                    }
                }
                return message;
            };

            /**
             * Creates a plain object from a ReportResponse message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.ReportResponse
             * @static
             * @param {seedsweep.v1.ReportResponse} message ReportResponse
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ReportResponse.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.receipts = [];
                if (message.receipts && message.receipts.length) {
                    object.receipts = $Array(message.receipts.length);
                    for (let j = 0; j < message.receipts.length; ++j)
                        object.receipts[j] = $root.seedsweep.v1.Receipt.toObject(message.receipts[j], options, _depth + 1);
                }
                return object;
            };

            /**
             * Converts this ReportResponse to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.ReportResponse
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ReportResponse.prototype.toJSON = function() {
                return ReportResponse.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ReportResponse;
        })();

        v1.EventBatch = (function() {

            /**
             * Properties of an EventBatch.
             * @typedef {Object} seedsweep.v1.EventBatch.$Properties
             * @property {number|null} [format] EventBatch format
             * @property {Array.<seedsweep.v1.Event.$Properties>|null} [events] EventBatch events
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an EventBatch.
             * @memberof seedsweep.v1
             * @interface IEventBatch
             * @augments seedsweep.v1.EventBatch.$Properties
             * @deprecated Use seedsweep.v1.EventBatch.$Properties instead.
             */

            /**
             * Shape of an EventBatch.
             * @typedef {{
             *   format?: number|null;
             *   events?: Array.<seedsweep.v1.Event.$Shape>|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} seedsweep.v1.EventBatch.$Shape
             */

            /**
             * Constructs a new EventBatch.
             * @memberof seedsweep.v1
             * @classdesc Represents an EventBatch.
             * @constructor
             * @param {seedsweep.v1.EventBatch.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const EventBatch = function (properties) {
                this.events = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * EventBatch format.
             * @member {number} format
             * @memberof seedsweep.v1.EventBatch
             * @instance
             */
            EventBatch.prototype.format = 0;

            /**
             * EventBatch events.
             * @member {Array.<seedsweep.v1.Event.$Properties>} events
             * @memberof seedsweep.v1.EventBatch
             * @instance
             */
            EventBatch.prototype.events = $util.emptyArray;

            /**
             * Encodes the specified EventBatch message. Does not implicitly {@link seedsweep.v1.EventBatch.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.EventBatch
             * @static
             * @param {seedsweep.v1.EventBatch.$Properties} message EventBatch message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            EventBatch.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.format != null && $Object.hasOwnProperty.call(message, "format") && message.format !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.format);
                if (message.events != null && message.events.length)
                    for (let i = 0; i < message.events.length; ++i)
                        $root.seedsweep.v1.Event.encode(message.events[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an EventBatch message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.EventBatch
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.EventBatch & seedsweep.v1.EventBatch.$Shape} EventBatch
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            EventBatch.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.seedsweep.v1.EventBatch();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.format = value;
                            else
                                delete message.format;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.events && message.events.length))
                                message.events = [];
                            message.events.push($root.seedsweep.v1.Event.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates an EventBatch message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.EventBatch
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.EventBatch} EventBatch
             */
            EventBatch.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.EventBatch)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.EventBatch: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.seedsweep.v1.EventBatch();
                if (object.format != null)
                    if ($Number(object.format) !== 0)
                        message.format = object.format >>> 0;
                if (object.events) {
                    if (!$Array.isArray(object.events))
                        throw $TypeError(".seedsweep.v1.EventBatch.events: array expected");
                    message.events = $Array(object.events.length);
                    for (let i = 0; i < object.events.length; ++i) {
                        if (!$util.isObject(object.events[i]))
                            throw $TypeError(".seedsweep.v1.EventBatch.events: object expected");
                        message.events[i] = $root.seedsweep.v1.Event.fromObject(object.events[i], _depth + 1);
                    }
                }
                return message;
            };

            /**
             * Creates a plain object from an EventBatch message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.EventBatch
             * @static
             * @param {seedsweep.v1.EventBatch} message EventBatch
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            EventBatch.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.events = [];
                if (options.defaults)
                    object.format = 0;
                if (message.format != null && $Object.hasOwnProperty.call(message, "format"))
                    object.format = message.format;
                if (message.events && message.events.length) {
                    object.events = $Array(message.events.length);
                    for (let j = 0; j < message.events.length; ++j)
                        object.events[j] = $root.seedsweep.v1.Event.toObject(message.events[j], options, _depth + 1);
                }
                return object;
            };

            /**
             * Converts this EventBatch to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.EventBatch
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            EventBatch.prototype.toJSON = function() {
                return EventBatch.toObject(this, $protobuf.util.toJSONOptions);
            };

            return EventBatch;
        })();

        v1.Event = (function() {

            /**
             * Properties of an Event.
             * @typedef {Object} seedsweep.v1.Event.$Properties
             * @property {number|null} [timeMs] Event timeMs
             * @property {string|null} [sweepId] Event sweepId
             * @property {seedsweep.v1.SweepSubmitted.$Properties|null} [submitted] Event submitted
             * @property {seedsweep.v1.SweepControlled.$Properties|null} [controlled] Event controlled
             * @property {seedsweep.v1.Report.$Properties|null} [reported] Event reported
             * @property {seedsweep.v1.TrialLost.$Properties|null} [lost] Event lost
             * @property {seedsweep.v1.TrialsRetried.$Properties|null} [retried] Event retried
             * @property {seedsweep.v1.SeedsAdded.$Properties|null} [seedsAdded] Event seedsAdded
             * @property {seedsweep.v1.CellsStopped.$Properties|null} [stopped] Event stopped
             * @property {"submitted"|"controlled"|"reported"|"lost"|"retried"|"seedsAdded"|"stopped"} [body] Event body
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Event.
             * @memberof seedsweep.v1
             * @interface IEvent
             * @augments seedsweep.v1.Event.$Properties
             * @deprecated Use seedsweep.v1.Event.$Properties instead.
             */

            /**
             * Narrowed shape of an Event.
             * @typedef {{
             *   timeMs?: number|null;
             *   sweepId?: string|null;
             *   submitted?: seedsweep.v1.SweepSubmitted.$Shape|null;
             *   controlled?: seedsweep.v1.SweepControlled.$Shape|null;
             *   reported?: seedsweep.v1.Report.$Shape|null;
             *   lost?: seedsweep.v1.TrialLost.$Shape|null;
             *   retried?: seedsweep.v1.TrialsRetried.$Shape|null;
             *   seedsAdded?: seedsweep.v1.SeedsAdded.$Shape|null;
             *   stopped?: seedsweep.v1.CellsStopped.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ body?: undefined; submitted?: null; controlled?: null; reported?: null; lost?: null; retried?: null; seedsAdded?: null; stopped?: null }|{ body?: "submitted"; submitted: seedsweep.v1.SweepSubmitted.$Shape; controlled?: null; reported?: null; lost?: null; retried?: null; seedsAdded?: null; stopped?: null }|{ body?: "controlled"; submitted?: null; controlled: seedsweep.v1.SweepControlled.$Shape; reported?: null; lost?: null; retried?: null; seedsAdded?: null; stopped?: null }|{ body?: "reported"; submitted?: null; controlled?: null; reported: seedsweep.v1.Report.$Shape; lost?: null; retried?: null; seedsAdded?: null; stopped?: null }|{ body?: "lost"; submitted?: null; controlled?: null; reported?: null; lost: seedsweep.v1.TrialLost.$Shape; retried?: null; seedsAdded?: null; stopped?: null }|{ body?: "retried"; submitted?: null; controlled?: null; reported?: null; lost?: null; retried: seedsweep.v1.TrialsRetried.$Shape; seedsAdded?: null; stopped?: null }|{ body?: "seedsAdded"; submitted?: null; controlled?: null; reported?: null; lost?: null; retried?: null; seedsAdded: seedsweep.v1.SeedsAdded.$Shape; stopped?: null }|{ body?: "stopped"; submitted?: null; controlled?: null; reported?: null; lost?: null; retried?: null; seedsAdded?: null; stopped: seedsweep.v1.CellsStopped.$Shape })
             * )} seedsweep.v1.Event.$Shape
             */

            /**
             * Constructs a new Event.
             * @memberof seedsweep.v1
             * @classdesc Represents an Event.
             * @constructor
             * @param {seedsweep.v1.Event.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Event = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Event timeMs.
             * @member {number} timeMs
             * @memberof seedsweep.v1.Event
             * @instance
             */
            Event.prototype.timeMs = 0;

            /**
             * Event sweepId.
             * @member {string} sweepId
             * @memberof seedsweep.v1.Event
             * @instance
             */
            Event.prototype.sweepId = "";

            /**
             * Event submitted.
             * @member {seedsweep.v1.SweepSubmitted.$Properties|null|undefined} submitted
             * @memberof seedsweep.v1.Event
             * @instance
             */
            Event.prototype.submitted = null;

            /**
             * Event controlled.
             * @member {seedsweep.v1.SweepControlled.$Properties|null|undefined} controlled
             * @memberof seedsweep.v1.Event
             * @instance
             */
            Event.prototype.controlled = null;

            /**
             * Event reported.
             * @member {seedsweep.v1.Report.$Properties|null|undefined} reported
             * @memberof seedsweep.v1.Event
             * @instance
             */
            Event.prototype.reported = null;

            /**
             * Event lost.
             * @member {seedsweep.v1.TrialLost.$Properties|null|undefined} lost
             * @memberof seedsweep.v1.Event
             * @instance
             */
            Event.prototype.lost = null;

            /**
             * Event retried.
             * @member {seedsweep.v1.TrialsRetried.$Properties|null|undefined} retried
             * @memberof seedsweep.v1.Event
             * @instance
             */
            Event.prototype.retried = null;

            /**
             * Event seedsAdded.
             * @member {seedsweep.v1.SeedsAdded.$Properties|null|undefined} seedsAdded
             * @memberof seedsweep.v1.Event
             * @instance
             */
            Event.prototype.seedsAdded = null;

            /**
             * Event stopped.
             * @member {seedsweep.v1.CellsStopped.$Properties|null|undefined} stopped
             * @memberof seedsweep.v1.Event
             * @instance
             */
            Event.prototype.stopped = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * Event body.
             * @member {"submitted"|"controlled"|"reported"|"lost"|"retried"|"seedsAdded"|"stopped"|undefined} body
             * @memberof seedsweep.v1.Event
             * @instance
             */
            $Object.defineProperty(Event.prototype, "body", {
                get: $util.oneOfGetter($oneOfFields = ["submitted", "controlled", "reported", "lost", "retried", "seedsAdded", "stopped"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified Event message. Does not implicitly {@link seedsweep.v1.Event.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.Event
             * @static
             * @param {seedsweep.v1.Event.$Properties} message Event message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Event.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.timeMs != null && $Object.hasOwnProperty.call(message, "timeMs") && !$Object.is(message.timeMs, 0))
                    writer.uint32(/* id 1, wireType 1 =*/9).double(message.timeMs);
                if (message.sweepId != null && $Object.hasOwnProperty.call(message, "sweepId") && message.sweepId !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.sweepId);
                if (message.submitted != null && $Object.hasOwnProperty.call(message, "submitted"))
                    $root.seedsweep.v1.SweepSubmitted.encode(message.submitted, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.controlled != null && $Object.hasOwnProperty.call(message, "controlled"))
                    $root.seedsweep.v1.SweepControlled.encode(message.controlled, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.reported != null && $Object.hasOwnProperty.call(message, "reported"))
                    $root.seedsweep.v1.Report.encode(message.reported, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.lost != null && $Object.hasOwnProperty.call(message, "lost"))
                    $root.seedsweep.v1.TrialLost.encode(message.lost, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.retried != null && $Object.hasOwnProperty.call(message, "retried"))
                    $root.seedsweep.v1.TrialsRetried.encode(message.retried, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message.seedsAdded != null && $Object.hasOwnProperty.call(message, "seedsAdded"))
                    $root.seedsweep.v1.SeedsAdded.encode(message.seedsAdded, writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
                if (message.stopped != null && $Object.hasOwnProperty.call(message, "stopped"))
                    $root.seedsweep.v1.CellsStopped.encode(message.stopped, writer.uint32(/* id 9, wireType 2 =*/74).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Event message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.Event
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.Event & seedsweep.v1.Event.$Shape} Event
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Event.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.seedsweep.v1.Event();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.timeMs = value;
                            else
                                delete message.timeMs;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.sweepId = value;
                            else
                                delete message.sweepId;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.submitted = $root.seedsweep.v1.SweepSubmitted.decode(reader, reader.size(), $undefined, _depth + 1, message.submitted);
                            message.body = "submitted";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.controlled = $root.seedsweep.v1.SweepControlled.decode(reader, reader.size(), $undefined, _depth + 1, message.controlled);
                            message.body = "controlled";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.reported = $root.seedsweep.v1.Report.decode(reader, reader.size(), $undefined, _depth + 1, message.reported);
                            message.body = "reported";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.lost = $root.seedsweep.v1.TrialLost.decode(reader, reader.size(), $undefined, _depth + 1, message.lost);
                            message.body = "lost";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.retried = $root.seedsweep.v1.TrialsRetried.decode(reader, reader.size(), $undefined, _depth + 1, message.retried);
                            message.body = "retried";
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            message.seedsAdded = $root.seedsweep.v1.SeedsAdded.decode(reader, reader.size(), $undefined, _depth + 1, message.seedsAdded);
                            message.body = "seedsAdded";
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            message.stopped = $root.seedsweep.v1.CellsStopped.decode(reader, reader.size(), $undefined, _depth + 1, message.stopped);
                            message.body = "stopped";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates an Event message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.Event
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.Event} Event
             */
            Event.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.Event)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.Event: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.seedsweep.v1.Event();
                if (object.timeMs != null)
                    if (!$Object.is($Number(object.timeMs), 0))
                        message.timeMs = $Number(object.timeMs);
                if (object.sweepId != null)
                    if (typeof object.sweepId !== "string" || object.sweepId.length)
                        message.sweepId = $String(object.sweepId);
                if (object.submitted != null) {
                    if (!$util.isObject(object.submitted))
                        throw $TypeError(".seedsweep.v1.Event.submitted: object expected");
                    message.submitted = $root.seedsweep.v1.SweepSubmitted.fromObject(object.submitted, _depth + 1);
                }
                if (object.controlled != null) {
                    if (!$util.isObject(object.controlled))
                        throw $TypeError(".seedsweep.v1.Event.controlled: object expected");
                    message.controlled = $root.seedsweep.v1.SweepControlled.fromObject(object.controlled, _depth + 1);
                }
                if (object.reported != null) {
                    if (!$util.isObject(object.reported))
                        throw $TypeError(".seedsweep.v1.Event.reported: object expected");
                    message.reported = $root.seedsweep.v1.Report.fromObject(object.reported, _depth + 1);
                }
                if (object.lost != null) {
                    if (!$util.isObject(object.lost))
                        throw $TypeError(".seedsweep.v1.Event.lost: object expected");
                    message.lost = $root.seedsweep.v1.TrialLost.fromObject(object.lost, _depth + 1);
                }
                if (object.retried != null) {
                    if (!$util.isObject(object.retried))
                        throw $TypeError(".seedsweep.v1.Event.retried: object expected");
                    message.retried = $root.seedsweep.v1.TrialsRetried.fromObject(object.retried, _depth + 1);
                }
                if (object.seedsAdded != null) {
                    if (!$util.isObject(object.seedsAdded))
                        throw $TypeError(".seedsweep.v1.Event.seedsAdded: object expected");
                    message.seedsAdded = $root.seedsweep.v1.SeedsAdded.fromObject(object.seedsAdded, _depth + 1);
                }
                if (object.stopped != null) {
                    if (!$util.isObject(object.stopped))
                        throw $TypeError(".seedsweep.v1.Event.stopped: object expected");
                    message.stopped = $root.seedsweep.v1.CellsStopped.fromObject(object.stopped, _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from an Event message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.Event
             * @static
             * @param {seedsweep.v1.Event} message Event
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Event.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.timeMs = 0;
                    object.sweepId = "";
                }
                if (message.timeMs != null && $Object.hasOwnProperty.call(message, "timeMs"))
                    object.timeMs = options.json && !$isFinite(message.timeMs) ? $String(message.timeMs) : message.timeMs;
                if (message.sweepId != null && $Object.hasOwnProperty.call(message, "sweepId"))
                    object.sweepId = message.sweepId;
                if (message.submitted != null && $Object.hasOwnProperty.call(message, "submitted")) {
                    object.submitted = $root.seedsweep.v1.SweepSubmitted.toObject(message.submitted, options, _depth + 1);
                    if (options.oneofs)
                        object.body = "submitted";
                }
                if (message.controlled != null && $Object.hasOwnProperty.call(message, "controlled")) {
                    object.controlled = $root.seedsweep.v1.SweepControlled.toObject(message.controlled, options, _depth + 1);
                    if (options.oneofs)
                        object.body = "controlled";
                }
                if (message.reported != null && $Object.hasOwnProperty.call(message, "reported")) {
                    object.reported = $root.seedsweep.v1.Report.toObject(message.reported, options, _depth + 1);
                    if (options.oneofs)
                        object.body = "reported";
                }
                if (message.lost != null && $Object.hasOwnProperty.call(message, "lost")) {
                    object.lost = $root.seedsweep.v1.TrialLost.toObject(message.lost, options, _depth + 1);
                    if (options.oneofs)
                        object.body = "lost";
                }
                if (message.retried != null && $Object.hasOwnProperty.call(message, "retried")) {
                    object.retried = $root.seedsweep.v1.TrialsRetried.toObject(message.retried, options, _depth + 1);
                    if (options.oneofs)
                        object.body = "retried";
                }
                if (message.seedsAdded != null && $Object.hasOwnProperty.call(message, "seedsAdded")) {
                    object.seedsAdded = $root.seedsweep.v1.SeedsAdded.toObject(message.seedsAdded, options, _depth + 1);
                    if (options.oneofs)
                        object.body = "seedsAdded";
                }
                if (message.stopped != null && $Object.hasOwnProperty.call(message, "stopped")) {
                    object.stopped = $root.seedsweep.v1.CellsStopped.toObject(message.stopped, options, _depth + 1);
                    if (options.oneofs)
                        object.body = "stopped";
                }
                return object;
            };

            /**
             * Converts this Event to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.Event
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Event.prototype.toJSON = function() {
                return Event.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Event;
        })();

        v1.SweepSubmitted = (function() {

            /**
             * Properties of a SweepSubmitted.
             * @typedef {Object} seedsweep.v1.SweepSubmitted.$Properties
             * @property {string|null} [document] SweepSubmitted document
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SweepSubmitted.
             * @memberof seedsweep.v1
             * @interface ISweepSubmitted
             * @augments seedsweep.v1.SweepSubmitted.$Properties
             * @deprecated Use seedsweep.v1.SweepSubmitted.$Properties instead.
             */

            /**
             * Shape of a SweepSubmitted.
             * @typedef {seedsweep.v1.SweepSubmitted.$Properties} seedsweep.v1.SweepSubmitted.$Shape
             */

            /**
             * Constructs a new SweepSubmitted.
             * @memberof seedsweep.v1
             * @classdesc Represents a SweepSubmitted.
             * @constructor
             * @param {seedsweep.v1.SweepSubmitted.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SweepSubmitted = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SweepSubmitted document.
             * @member {string} document
             * @memberof seedsweep.v1.SweepSubmitted
             * @instance
             */
            SweepSubmitted.prototype.document = "";

            /**
             * Encodes the specified SweepSubmitted message. Does not implicitly {@link seedsweep.v1.SweepSubmitted.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.SweepSubmitted
             * @static
             * @param {seedsweep.v1.SweepSubmitted.$Properties} message SweepSubmitted message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SweepSubmitted.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.document != null && $Object.hasOwnProperty.call(message, "document") && message.document !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.document);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SweepSubmitted message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.SweepSubmitted
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.SweepSubmitted & seedsweep.v1.SweepSubmitted.$Shape} SweepSubmitted
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SweepSubmitted.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.seedsweep.v1.SweepSubmitted();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.document = value;
                            else
                                delete message.document;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a SweepSubmitted message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.SweepSubmitted
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.SweepSubmitted} SweepSubmitted
             */
            SweepSubmitted.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.SweepSubmitted)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.SweepSubmitted: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.seedsweep.v1.SweepSubmitted();
                if (object.document != null)
                    if (typeof object.document !== "string" || object.document.length)
                        message.document = $String(object.document);
                return message;
            };

            /**
             * Creates a plain object from a SweepSubmitted message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.SweepSubmitted
             * @static
             * @param {seedsweep.v1.SweepSubmitted} message SweepSubmitted
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            SweepSubmitted.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.document = "";
                if (message.document != null && $Object.hasOwnProperty.call(message, "document"))
                    object.document = message.document;
                return object;
            };

            /**
             * Converts this SweepSubmitted to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.SweepSubmitted
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            SweepSubmitted.prototype.toJSON = function() {
                return SweepSubmitted.toObject(this, $protobuf.util.toJSONOptions);
            };

            return SweepSubmitted;
        })();

        v1.SweepControlled = (function() {

            /**
             * Properties of a SweepControlled.
             * @typedef {Object} seedsweep.v1.SweepControlled.$Properties
             * @property {seedsweep.v1.ControlAction|null} [action] SweepControlled action
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SweepControlled.
             * @memberof seedsweep.v1
             * @interface ISweepControlled
             * @augments seedsweep.v1.SweepControlled.$Properties
             * @deprecated Use seedsweep.v1.SweepControlled.$Properties instead.
             */

            /**
             * Shape of a SweepControlled.
             * @typedef {seedsweep.v1.SweepControlled.$Properties} seedsweep.v1.SweepControlled.$Shape
             */

            /**
             * Constructs a new SweepControlled.
             * @memberof seedsweep.v1
             * @classdesc Represents a SweepControlled.
             * @constructor
             * @param {seedsweep.v1.SweepControlled.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SweepControlled = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SweepControlled action.
             * @member {seedsweep.v1.ControlAction} action
             * @memberof seedsweep.v1.SweepControlled
             * @instance
             */
            SweepControlled.prototype.action = 0;

            /**
             * Encodes the specified SweepControlled message. Does not implicitly {@link seedsweep.v1.SweepControlled.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.SweepControlled
             * @static
             * @param {seedsweep.v1.SweepControlled.$Properties} message SweepControlled message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SweepControlled.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.action != null && $Object.hasOwnProperty.call(message, "action") && message.action !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).int32(message.action);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SweepControlled message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.SweepControlled
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.SweepControlled & seedsweep.v1.SweepControlled.$Shape} SweepControlled
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SweepControlled.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.seedsweep.v1.SweepControlled();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.action = value;
                            else
                                delete message.action;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a SweepControlled message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.SweepControlled
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.SweepControlled} SweepControlled
             */
            SweepControlled.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.SweepControlled)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.SweepControlled: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.seedsweep.v1.SweepControlled();
                if (object.action !== 0 && (typeof object.action !== "string" || $root.seedsweep.v1.ControlAction[object.action] !== 0))
                    switch (object.action) {
                    case "CONTROL_ACTION_UNSPECIFIED":
                    case 0:
                        message.action = 0;
                        break;
                    case "CONTROL_ACTION_PAUSE":
                    case 1:
                        message.action = 1;
                        break;
                    case "CONTROL_ACTION_RESUME":
                    case 2:
                        message.action = 2;
                        break;
                    case "CONTROL_ACTION_CANCEL":
                    case 3:
                        message.action = 3;
                        break;
                    default:
                        if (typeof object.action === "number" && (object.action | 0) === object.action)
                            message.action = object.action;
                    }
                return message;
            };

            /**
             * Creates a plain object from a SweepControlled message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.SweepControlled
             * @static
             * @param {seedsweep.v1.SweepControlled} message SweepControlled
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            SweepControlled.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.action = options.enums === $String ? "CONTROL_ACTION_UNSPECIFIED" : 0;
                if (message.action != null && $Object.hasOwnProperty.call(message, "action"))
                    object.action = options.enums === $String ? $root.seedsweep.v1.ControlAction[message.action] === $undefined ? message.action : $root.seedsweep.v1.ControlAction[message.action] : message.action;
                return object;
            };

            /**
             * Converts this SweepControlled to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.SweepControlled
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            SweepControlled.prototype.toJSON = function() {
                return SweepControlled.toObject(this, $protobuf.util.toJSONOptions);
            };

            return SweepControlled;
        })();

        v1.TrialsRetried = (function() {

            /**
             * Properties of a TrialsRetried.
             * @typedef {Object} seedsweep.v1.TrialsRetried.$Properties
             * @property {Array.<number>|null} [trialIndices] TrialsRetried trialIndices
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a TrialsRetried.
             * @memberof seedsweep.v1
             * @interface ITrialsRetried
             * @augments seedsweep.v1.TrialsRetried.$Properties
             * @deprecated Use seedsweep.v1.TrialsRetried.$Properties instead.
             */

            /**
             * Shape of a TrialsRetried.
             * @typedef {seedsweep.v1.TrialsRetried.$Properties} seedsweep.v1.TrialsRetried.$Shape
             */

            /**
             * Constructs a new TrialsRetried.
             * @memberof seedsweep.v1
             * @classdesc Represents a TrialsRetried.
             * @constructor
             * @param {seedsweep.v1.TrialsRetried.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const TrialsRetried = function (properties) {
                this.trialIndices = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * TrialsRetried trialIndices.
             * @member {Array.<number>} trialIndices
             * @memberof seedsweep.v1.TrialsRetried
             * @instance
             */
            TrialsRetried.prototype.trialIndices = $util.emptyArray;

            /**
             * Encodes the specified TrialsRetried message. Does not implicitly {@link seedsweep.v1.TrialsRetried.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.TrialsRetried
             * @static
             * @param {seedsweep.v1.TrialsRetried.$Properties} message TrialsRetried message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            TrialsRetried.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.trialIndices != null && message.trialIndices.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).uint32s(message.trialIndices);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a TrialsRetried message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.TrialsRetried
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.TrialsRetried & seedsweep.v1.TrialsRetried.$Shape} TrialsRetried
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            TrialsRetried.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.seedsweep.v1.TrialsRetried();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType === 2) {
                                if (!(message.trialIndices && message.trialIndices.length))
                                    message.trialIndices = [];
                                reader.uint32s(message.trialIndices);
                                continue;
                            }
                            if (wireType !== 0)
                                break;
                            if (!(message.trialIndices && message.trialIndices.length))
                                message.trialIndices = [];
                            message.trialIndices.push(reader.uint32());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a TrialsRetried message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.TrialsRetried
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.TrialsRetried} TrialsRetried
             */
            TrialsRetried.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.TrialsRetried)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.TrialsRetried: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.seedsweep.v1.TrialsRetried();
                if (object.trialIndices) {
                    if (!$Array.isArray(object.trialIndices))
                        throw $TypeError(".seedsweep.v1.TrialsRetried.trialIndices: array expected");
                    message.trialIndices = $Array(object.trialIndices.length);
                    for (let i = 0; i < object.trialIndices.length; ++i)
                        message.trialIndices[i] = object.trialIndices[i] >>> 0;
                }
                return message;
            };

            /**
             * Creates a plain object from a TrialsRetried message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.TrialsRetried
             * @static
             * @param {seedsweep.v1.TrialsRetried} message TrialsRetried
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            TrialsRetried.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.trialIndices = [];
                if (message.trialIndices && message.trialIndices.length) {
                    object.trialIndices = $Array(message.trialIndices.length);
                    for (let j = 0; j < message.trialIndices.length; ++j)
                        object.trialIndices[j] = message.trialIndices[j];
                }
                return object;
            };

            /**
             * Converts this TrialsRetried to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.TrialsRetried
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            TrialsRetried.prototype.toJSON = function() {
                return TrialsRetried.toObject(this, $protobuf.util.toJSONOptions);
            };

            return TrialsRetried;
        })();

        v1.SeedsAdded = (function() {

            /**
             * Properties of a SeedsAdded.
             * @typedef {Object} seedsweep.v1.SeedsAdded.$Properties
             * @property {Array.<seedsweep.v1.CellSeeds.$Properties>|null} [cells] SeedsAdded cells
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SeedsAdded.
             * @memberof seedsweep.v1
             * @interface ISeedsAdded
             * @augments seedsweep.v1.SeedsAdded.$Properties
             * @deprecated Use seedsweep.v1.SeedsAdded.$Properties instead.
             */

            /**
             * Shape of a SeedsAdded.
             * @typedef {seedsweep.v1.SeedsAdded.$Properties} seedsweep.v1.SeedsAdded.$Shape
             */

            /**
             * Constructs a new SeedsAdded.
             * @memberof seedsweep.v1
             * @classdesc Represents a SeedsAdded.
             * @constructor
             * @param {seedsweep.v1.SeedsAdded.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SeedsAdded = function (properties) {
                this.cells = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SeedsAdded cells.
             * @member {Array.<seedsweep.v1.CellSeeds.$Properties>} cells
             * @memberof seedsweep.v1.SeedsAdded
             * @instance
             */
            SeedsAdded.prototype.cells = $util.emptyArray;

            /**
             * Encodes the specified SeedsAdded message. Does not implicitly {@link seedsweep.v1.SeedsAdded.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.SeedsAdded
             * @static
             * @param {seedsweep.v1.SeedsAdded.$Properties} message SeedsAdded message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SeedsAdded.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.cells != null && message.cells.length)
                    for (let i = 0; i < message.cells.length; ++i)
                        $root.seedsweep.v1.CellSeeds.encode(message.cells[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SeedsAdded message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.SeedsAdded
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.SeedsAdded & seedsweep.v1.SeedsAdded.$Shape} SeedsAdded
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SeedsAdded.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.seedsweep.v1.SeedsAdded();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.cells && message.cells.length))
                                message.cells = [];
                            message.cells.push($root.seedsweep.v1.CellSeeds.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a SeedsAdded message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.SeedsAdded
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.SeedsAdded} SeedsAdded
             */
            SeedsAdded.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.SeedsAdded)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.SeedsAdded: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.seedsweep.v1.SeedsAdded();
                if (object.cells) {
                    if (!$Array.isArray(object.cells))
                        throw $TypeError(".seedsweep.v1.SeedsAdded.cells: array expected");
                    message.cells = $Array(object.cells.length);
                    for (let i = 0; i < object.cells.length; ++i) {
                        if (!$util.isObject(object.cells[i]))
                            throw $TypeError(".seedsweep.v1.SeedsAdded.cells: object expected");
                        message.cells[i] = $root.seedsweep.v1.CellSeeds.fromObject(object.cells[i], _depth + 1);
                    }
                }
                return message;
            };

            /**
             * Creates a plain object from a SeedsAdded message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.SeedsAdded
             * @static
             * @param {seedsweep.v1.SeedsAdded} message SeedsAdded
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            SeedsAdded.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.cells = [];
                if (message.cells && message.cells.length) {
                    object.cells = $Array(message.cells.length);
                    for (let j = 0; j < message.cells.length; ++j)
                        object.cells[j] = $root.seedsweep.v1.CellSeeds.toObject(message.cells[j], options, _depth + 1);
                }
                return object;
            };

            /**
             * Converts this SeedsAdded to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.SeedsAdded
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            SeedsAdded.prototype.toJSON = function() {
                return SeedsAdded.toObject(this, $protobuf.util.toJSONOptions);
            };

            return SeedsAdded;
        })();

        v1.CellSeeds = (function() {

            /**
             * Properties of a CellSeeds.
             * @typedef {Object} seedsweep.v1.CellSeeds.$Properties
             * @property {number|null} [cell] CellSeeds cell
             * @property {Array.<number>|null} [seeds] CellSeeds seeds
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a CellSeeds.
             * @memberof seedsweep.v1
             * @interface ICellSeeds
             * @augments seedsweep.v1.CellSeeds.$Properties
             * @deprecated Use seedsweep.v1.CellSeeds.$Properties instead.
             */

            /**
             * Shape of a CellSeeds.
             * @typedef {seedsweep.v1.CellSeeds.$Properties} seedsweep.v1.CellSeeds.$Shape
             */

            /**
             * Constructs a new CellSeeds.
             * @memberof seedsweep.v1
             * @classdesc Represents a CellSeeds.
             * @constructor
             * @param {seedsweep.v1.CellSeeds.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const CellSeeds = function (properties) {
                this.seeds = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * CellSeeds cell.
             * @member {number} cell
             * @memberof seedsweep.v1.CellSeeds
             * @instance
             */
            CellSeeds.prototype.cell = 0;

            /**
             * CellSeeds seeds.
             * @member {Array.<number>} seeds
             * @memberof seedsweep.v1.CellSeeds
             * @instance
             */
            CellSeeds.prototype.seeds = $util.emptyArray;

            /**
             * Encodes the specified CellSeeds message. Does not implicitly {@link seedsweep.v1.CellSeeds.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.CellSeeds
             * @static
             * @param {seedsweep.v1.CellSeeds.$Properties} message CellSeeds message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            CellSeeds.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.cell != null && $Object.hasOwnProperty.call(message, "cell") && message.cell !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.cell);
                if (message.seeds != null && message.seeds.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).uint32s(message.seeds);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a CellSeeds message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.CellSeeds
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.CellSeeds & seedsweep.v1.CellSeeds.$Shape} CellSeeds
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            CellSeeds.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.seedsweep.v1.CellSeeds();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.cell = value;
                            else
                                delete message.cell;
                            continue;
                        }
                    case 2: {
                            if (wireType === 2) {
                                if (!(message.seeds && message.seeds.length))
                                    message.seeds = [];
                                reader.uint32s(message.seeds);
                                continue;
                            }
                            if (wireType !== 0)
                                break;
                            if (!(message.seeds && message.seeds.length))
                                message.seeds = [];
                            message.seeds.push(reader.uint32());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a CellSeeds message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.CellSeeds
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.CellSeeds} CellSeeds
             */
            CellSeeds.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.CellSeeds)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.CellSeeds: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.seedsweep.v1.CellSeeds();
                if (object.cell != null)
                    if ($Number(object.cell) !== 0)
                        message.cell = object.cell >>> 0;
                if (object.seeds) {
                    if (!$Array.isArray(object.seeds))
                        throw $TypeError(".seedsweep.v1.CellSeeds.seeds: array expected");
                    message.seeds = $Array(object.seeds.length);
                    for (let i = 0; i < object.seeds.length; ++i)
                        message.seeds[i] = object.seeds[i] >>> 0;
                }
                return message;
            };

            /**
             * Creates a plain object from a CellSeeds message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.CellSeeds
             * @static
             * @param {seedsweep.v1.CellSeeds} message CellSeeds
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            CellSeeds.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.seeds = [];
                if (options.defaults)
                    object.cell = 0;
                if (message.cell != null && $Object.hasOwnProperty.call(message, "cell"))
                    object.cell = message.cell;
                if (message.seeds && message.seeds.length) {
                    object.seeds = $Array(message.seeds.length);
                    for (let j = 0; j < message.seeds.length; ++j)
                        object.seeds[j] = message.seeds[j];
                }
                return object;
            };

            /**
             * Converts this CellSeeds to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.CellSeeds
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            CellSeeds.prototype.toJSON = function() {
                return CellSeeds.toObject(this, $protobuf.util.toJSONOptions);
            };

            return CellSeeds;
        })();

        v1.CellsStopped = (function() {

            /**
             * Properties of a CellsStopped.
             * @typedef {Object} seedsweep.v1.CellsStopped.$Properties
             * @property {Array.<number>|null} [cells] CellsStopped cells
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a CellsStopped.
             * @memberof seedsweep.v1
             * @interface ICellsStopped
             * @augments seedsweep.v1.CellsStopped.$Properties
             * @deprecated Use seedsweep.v1.CellsStopped.$Properties instead.
             */

            /**
             * Shape of a CellsStopped.
             * @typedef {seedsweep.v1.CellsStopped.$Properties} seedsweep.v1.CellsStopped.$Shape
             */

            /**
             * Constructs a new CellsStopped.
             * @memberof seedsweep.v1
             * @classdesc Represents a CellsStopped.
             * @constructor
             * @param {seedsweep.v1.CellsStopped.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const CellsStopped = function (properties) {
                this.cells = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * CellsStopped cells.
             * @member {Array.<number>} cells
             * @memberof seedsweep.v1.CellsStopped
             * @instance
             */
            CellsStopped.prototype.cells = $util.emptyArray;

            /**
             * Encodes the specified CellsStopped message. Does not implicitly {@link seedsweep.v1.CellsStopped.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.CellsStopped
             * @static
             * @param {seedsweep.v1.CellsStopped.$Properties} message CellsStopped message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            CellsStopped.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.cells != null && message.cells.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).uint32s(message.cells);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a CellsStopped message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.CellsStopped
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.CellsStopped & seedsweep.v1.CellsStopped.$Shape} CellsStopped
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            CellsStopped.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.seedsweep.v1.CellsStopped();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType === 2) {
                                if (!(message.cells && message.cells.length))
                                    message.cells = [];
                                reader.uint32s(message.cells);
                                continue;
                            }
                            if (wireType !== 0)
                                break;
                            if (!(message.cells && message.cells.length))
                                message.cells = [];
                            message.cells.push(reader.uint32());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a CellsStopped message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.CellsStopped
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.CellsStopped} CellsStopped
             */
            CellsStopped.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.CellsStopped)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.CellsStopped: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.seedsweep.v1.CellsStopped();
                if (object.cells) {
                    if (!$Array.isArray(object.cells))
                        throw $TypeError(".seedsweep.v1.CellsStopped.cells: array expected");
                    message.cells = $Array(object.cells.length);
                    for (let i = 0; i < object.cells.length; ++i)
                        message.cells[i] = object.cells[i] >>> 0;
                }
                return message;
            };

            /**
             * Creates a plain object from a CellsStopped message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.CellsStopped
             * @static
             * @param {seedsweep.v1.CellsStopped} message CellsStopped
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            CellsStopped.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.cells = [];
                if (message.cells && message.cells.length) {
                    object.cells = $Array(message.cells.length);
                    for (let j = 0; j < message.cells.length; ++j)
                        object.cells[j] = message.cells[j];
                }
                return object;
            };

            /**
             * Converts this CellsStopped to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.CellsStopped
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            CellsStopped.prototype.toJSON = function() {
                return CellsStopped.toObject(this, $protobuf.util.toJSONOptions);
            };

            return CellsStopped;
        })();

        v1.TrialLost = (function() {

            /**
             * Properties of a TrialLost.
             * @typedef {Object} seedsweep.v1.TrialLost.$Properties
             * @property {string|null} [trialId] TrialLost trialId
             * @property {number|null} [trialIndex] TrialLost trialIndex
             * @property {number|null} [deliveries] TrialLost deliveries
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a TrialLost.
             * @memberof seedsweep.v1
             * @interface ITrialLost
             * @augments seedsweep.v1.TrialLost.$Properties
             * @deprecated Use seedsweep.v1.TrialLost.$Properties instead.
             */

            /**
             * Shape of a TrialLost.
             * @typedef {seedsweep.v1.TrialLost.$Properties} seedsweep.v1.TrialLost.$Shape
             */

            /**
             * Constructs a new TrialLost.
             * @memberof seedsweep.v1
             * @classdesc Represents a TrialLost.
             * @constructor
             * @param {seedsweep.v1.TrialLost.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const TrialLost = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * TrialLost trialId.
             * @member {string} trialId
             * @memberof seedsweep.v1.TrialLost
             * @instance
             */
            TrialLost.prototype.trialId = "";

            /**
             * TrialLost trialIndex.
             * @member {number} trialIndex
             * @memberof seedsweep.v1.TrialLost
             * @instance
             */
            TrialLost.prototype.trialIndex = 0;

            /**
             * TrialLost deliveries.
             * @member {number} deliveries
             * @memberof seedsweep.v1.TrialLost
             * @instance
             */
            TrialLost.prototype.deliveries = 0;

            /**
             * Encodes the specified TrialLost message. Does not implicitly {@link seedsweep.v1.TrialLost.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.TrialLost
             * @static
             * @param {seedsweep.v1.TrialLost.$Properties} message TrialLost message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            TrialLost.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.trialId != null && $Object.hasOwnProperty.call(message, "trialId") && message.trialId !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.trialId);
                if (message.trialIndex != null && $Object.hasOwnProperty.call(message, "trialIndex") && message.trialIndex !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.trialIndex);
                if (message.deliveries != null && $Object.hasOwnProperty.call(message, "deliveries") && message.deliveries !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.deliveries);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a TrialLost message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.TrialLost
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.TrialLost & seedsweep.v1.TrialLost.$Shape} TrialLost
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            TrialLost.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.seedsweep.v1.TrialLost();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.trialId = value;
                            else
                                delete message.trialId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.trialIndex = value;
                            else
                                delete message.trialIndex;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.deliveries = value;
                            else
                                delete message.deliveries;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a TrialLost message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.TrialLost
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.TrialLost} TrialLost
             */
            TrialLost.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.TrialLost)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.TrialLost: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.seedsweep.v1.TrialLost();
                if (object.trialId != null)
                    if (typeof object.trialId !== "string" || object.trialId.length)
                        message.trialId = $String(object.trialId);
                if (object.trialIndex != null)
                    if ($Number(object.trialIndex) !== 0)
                        message.trialIndex = object.trialIndex >>> 0;
                if (object.deliveries != null)
                    if ($Number(object.deliveries) !== 0)
                        message.deliveries = object.deliveries >>> 0;
                return message;
            };

            /**
             * Creates a plain object from a TrialLost message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.TrialLost
             * @static
             * @param {seedsweep.v1.TrialLost} message TrialLost
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            TrialLost.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.trialId = "";
                    object.trialIndex = 0;
                    object.deliveries = 0;
                }
                if (message.trialId != null && $Object.hasOwnProperty.call(message, "trialId"))
                    object.trialId = message.trialId;
                if (message.trialIndex != null && $Object.hasOwnProperty.call(message, "trialIndex"))
                    object.trialIndex = message.trialIndex;
                if (message.deliveries != null && $Object.hasOwnProperty.call(message, "deliveries"))
                    object.deliveries = message.deliveries;
                return object;
            };

            /**
             * Converts this TrialLost to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.TrialLost
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            TrialLost.prototype.toJSON = function() {
                return TrialLost.toObject(this, $protobuf.util.toJSONOptions);
            };

            return TrialLost;
        })();

        /**
         * SweepState enum.
         * @name seedsweep.v1.SweepState
         * @enum {number}
         * @property {number} SWEEP_STATE_UNSPECIFIED=0 SWEEP_STATE_UNSPECIFIED value
         * @property {number} SWEEP_STATE_RUNNING=1 SWEEP_STATE_RUNNING value
         * @property {number} SWEEP_STATE_PAUSED=2 SWEEP_STATE_PAUSED value
         * @property {number} SWEEP_STATE_CANCELLED=3 SWEEP_STATE_CANCELLED value
         * @property {number} SWEEP_STATE_DONE=4 SWEEP_STATE_DONE value
         */
        v1.SweepState = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "SWEEP_STATE_UNSPECIFIED"] = 0;
            values[valuesById[1] = "SWEEP_STATE_RUNNING"] = 1;
            values[valuesById[2] = "SWEEP_STATE_PAUSED"] = 2;
            values[valuesById[3] = "SWEEP_STATE_CANCELLED"] = 3;
            values[valuesById[4] = "SWEEP_STATE_DONE"] = 4;
            return values;
        })();

        /**
         * ControlAction enum.
         * @name seedsweep.v1.ControlAction
         * @enum {number}
         * @property {number} CONTROL_ACTION_UNSPECIFIED=0 CONTROL_ACTION_UNSPECIFIED value
         * @property {number} CONTROL_ACTION_PAUSE=1 CONTROL_ACTION_PAUSE value
         * @property {number} CONTROL_ACTION_RESUME=2 CONTROL_ACTION_RESUME value
         * @property {number} CONTROL_ACTION_CANCEL=3 CONTROL_ACTION_CANCEL value
         */
        v1.ControlAction = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "CONTROL_ACTION_UNSPECIFIED"] = 0;
            values[valuesById[1] = "CONTROL_ACTION_PAUSE"] = 1;
            values[valuesById[2] = "CONTROL_ACTION_RESUME"] = 2;
            values[valuesById[3] = "CONTROL_ACTION_CANCEL"] = 3;
            return values;
        })();

        /**
         * TrialState enum.
         * @name seedsweep.v1.TrialState
         * @enum {number}
         * @property {number} TRIAL_STATE_UNSPECIFIED=0 TRIAL_STATE_UNSPECIFIED value
         * @property {number} TRIAL_STATE_QUEUED=1 TRIAL_STATE_QUEUED value
         * @property {number} TRIAL_STATE_RUNNING=2 TRIAL_STATE_RUNNING value
         * @property {number} TRIAL_STATE_DONE=3 TRIAL_STATE_DONE value
         * @property {number} TRIAL_STATE_FAILED=4 TRIAL_STATE_FAILED value
         * @property {number} TRIAL_STATE_CANCELLED=5 TRIAL_STATE_CANCELLED value
         */
        v1.TrialState = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "TRIAL_STATE_UNSPECIFIED"] = 0;
            values[valuesById[1] = "TRIAL_STATE_QUEUED"] = 1;
            values[valuesById[2] = "TRIAL_STATE_RUNNING"] = 2;
            values[valuesById[3] = "TRIAL_STATE_DONE"] = 3;
            values[valuesById[4] = "TRIAL_STATE_FAILED"] = 4;
            values[valuesById[5] = "TRIAL_STATE_CANCELLED"] = 5;
            return values;
        })();

        v1.SweepRecord = (function() {

            /**
             * Properties of a SweepRecord.
             * @typedef {Object} seedsweep.v1.SweepRecord.$Properties
             * @property {string|null} [sweepId] SweepRecord sweepId
             * @property {seedsweep.v1.SweepState|null} [state] SweepRecord state
             * @property {string|null} [document] SweepRecord document
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SweepRecord.
             * @memberof seedsweep.v1
             * @interface ISweepRecord
             * @augments seedsweep.v1.SweepRecord.$Properties
             * @deprecated Use seedsweep.v1.SweepRecord.$Properties instead.
             */

            /**
             * Shape of a SweepRecord.
             * @typedef {seedsweep.v1.SweepRecord.$Properties} seedsweep.v1.SweepRecord.$Shape
             */

            /**
             * Constructs a new SweepRecord.
             * @memberof seedsweep.v1
             * @classdesc Represents a SweepRecord.
             * @constructor
             * @param {seedsweep.v1.SweepRecord.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SweepRecord = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SweepRecord sweepId.
             * @member {string} sweepId
             * @memberof seedsweep.v1.SweepRecord
             * @instance
             */
            SweepRecord.prototype.sweepId = "";

            /**
             * SweepRecord state.
             * @member {seedsweep.v1.SweepState} state
             * @memberof seedsweep.v1.SweepRecord
             * @instance
             */
            SweepRecord.prototype.state = 0;

            /**
             * SweepRecord document.
             * @member {string} document
             * @memberof seedsweep.v1.SweepRecord
             * @instance
             */
            SweepRecord.prototype.document = "";

            /**
             * Encodes the specified SweepRecord message. Does not implicitly {@link seedsweep.v1.SweepRecord.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.SweepRecord
             * @static
             * @param {seedsweep.v1.SweepRecord.$Properties} message SweepRecord message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SweepRecord.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.sweepId != null && $Object.hasOwnProperty.call(message, "sweepId") && message.sweepId !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.sweepId);
                if (message.state != null && $Object.hasOwnProperty.call(message, "state") && message.state !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).int32(message.state);
                if (message.document != null && $Object.hasOwnProperty.call(message, "document") && message.document !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.document);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SweepRecord message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.SweepRecord
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.SweepRecord & seedsweep.v1.SweepRecord.$Shape} SweepRecord
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SweepRecord.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.seedsweep.v1.SweepRecord();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.sweepId = value;
                            else
                                delete message.sweepId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.state = value;
                            else
                                delete message.state;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.document = value;
                            else
                                delete message.document;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a SweepRecord message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.SweepRecord
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.SweepRecord} SweepRecord
             */
            SweepRecord.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.SweepRecord)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.SweepRecord: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.seedsweep.v1.SweepRecord();
                if (object.sweepId != null)
                    if (typeof object.sweepId !== "string" || object.sweepId.length)
                        message.sweepId = $String(object.sweepId);
                if (object.state !== 0 && (typeof object.state !== "string" || $root.seedsweep.v1.SweepState[object.state] !== 0))
                    switch (object.state) {
                    case "SWEEP_STATE_UNSPECIFIED":
                    case 0:
                        message.state = 0;
                        break;
                    case "SWEEP_STATE_RUNNING":
                    case 1:
                        message.state = 1;
                        break;
                    case "SWEEP_STATE_PAUSED":
                    case 2:
                        message.state = 2;
                        break;
                    case "SWEEP_STATE_CANCELLED":
                    case 3:
                        message.state = 3;
                        break;
                    case "SWEEP_STATE_DONE":
                    case 4:
                        message.state = 4;
                        break;
                    default:
                        if (typeof object.state === "number" && (object.state | 0) === object.state)
                            message.state = object.state;
                    }
                if (object.document != null)
                    if (typeof object.document !== "string" || object.document.length)
                        message.document = $String(object.document);
                return message;
            };

            /**
             * Creates a plain object from a SweepRecord message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.SweepRecord
             * @static
             * @param {seedsweep.v1.SweepRecord} message SweepRecord
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            SweepRecord.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.sweepId = "";
                    object.state = options.enums === $String ? "SWEEP_STATE_UNSPECIFIED" : 0;
                    object.document = "";
                }
                if (message.sweepId != null && $Object.hasOwnProperty.call(message, "sweepId"))
                    object.sweepId = message.sweepId;
                if (message.state != null && $Object.hasOwnProperty.call(message, "state"))
                    object.state = options.enums === $String ? $root.seedsweep.v1.SweepState[message.state] === $undefined ? message.state : $root.seedsweep.v1.SweepState[message.state] : message.state;
                if (message.document != null && $Object.hasOwnProperty.call(message, "document"))
                    object.document = message.document;
                return object;
            };

            /**
             * Converts this SweepRecord to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.SweepRecord
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            SweepRecord.prototype.toJSON = function() {
                return SweepRecord.toObject(this, $protobuf.util.toJSONOptions);
            };

            return SweepRecord;
        })();

        v1.Counts = (function() {

            /**
             * Properties of a Counts.
             * @typedef {Object} seedsweep.v1.Counts.$Properties
             * @property {number|null} [expanded] Counts expanded
             * @property {number|null} [done] Counts done
             * @property {number|null} [running] Counts running
             * @property {number|null} [queued] Counts queued
             * @property {number|null} [failed] Counts failed
             * @property {number|null} [cancelled] Counts cancelled
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Counts.
             * @memberof seedsweep.v1
             * @interface ICounts
             * @augments seedsweep.v1.Counts.$Properties
             * @deprecated Use seedsweep.v1.Counts.$Properties instead.
             */

            /**
             * Shape of a Counts.
             * @typedef {seedsweep.v1.Counts.$Properties} seedsweep.v1.Counts.$Shape
             */

            /**
             * Constructs a new Counts.
             * @memberof seedsweep.v1
             * @classdesc Represents a Counts.
             * @constructor
             * @param {seedsweep.v1.Counts.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Counts = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Counts expanded.
             * @member {number} expanded
             * @memberof seedsweep.v1.Counts
             * @instance
             */
            Counts.prototype.expanded = 0;

            /**
             * Counts done.
             * @member {number} done
             * @memberof seedsweep.v1.Counts
             * @instance
             */
            Counts.prototype.done = 0;

            /**
             * Counts running.
             * @member {number} running
             * @memberof seedsweep.v1.Counts
             * @instance
             */
            Counts.prototype.running = 0;

            /**
             * Counts queued.
             * @member {number} queued
             * @memberof seedsweep.v1.Counts
             * @instance
             */
            Counts.prototype.queued = 0;

            /**
             * Counts failed.
             * @member {number} failed
             * @memberof seedsweep.v1.Counts
             * @instance
             */
            Counts.prototype.failed = 0;

            /**
             * Counts cancelled.
             * @member {number} cancelled
             * @memberof seedsweep.v1.Counts
             * @instance
             */
            Counts.prototype.cancelled = 0;

            /**
             * Encodes the specified Counts message. Does not implicitly {@link seedsweep.v1.Counts.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.Counts
             * @static
             * @param {seedsweep.v1.Counts.$Properties} message Counts message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Counts.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.expanded != null && $Object.hasOwnProperty.call(message, "expanded") && message.expanded !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.expanded);
                if (message.done != null && $Object.hasOwnProperty.call(message, "done") && message.done !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.done);
                if (message.running != null && $Object.hasOwnProperty.call(message, "running") && message.running !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.running);
                if (message.queued != null && $Object.hasOwnProperty.call(message, "queued") && message.queued !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.queued);
                if (message.failed != null && $Object.hasOwnProperty.call(message, "failed") && message.failed !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.failed);
                if (message.cancelled != null && $Object.hasOwnProperty.call(message, "cancelled") && message.cancelled !== 0)
                    writer.uint32(/* id 6, wireType 0 =*/48).uint32(message.cancelled);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Counts message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.Counts
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.Counts & seedsweep.v1.Counts.$Shape} Counts
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Counts.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.seedsweep.v1.Counts();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.expanded = value;
                            else
                                delete message.expanded;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.done = value;
                            else
                                delete message.done;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.running = value;
                            else
                                delete message.running;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.queued = value;
                            else
                                delete message.queued;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.failed = value;
                            else
                                delete message.failed;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.cancelled = value;
                            else
                                delete message.cancelled;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a Counts message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.Counts
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.Counts} Counts
             */
            Counts.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.Counts)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.Counts: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.seedsweep.v1.Counts();
                if (object.expanded != null)
                    if ($Number(object.expanded) !== 0)
                        message.expanded = object.expanded >>> 0;
                if (object.done != null)
                    if ($Number(object.done) !== 0)
                        message.done = object.done >>> 0;
                if (object.running != null)
                    if ($Number(object.running) !== 0)
                        message.running = object.running >>> 0;
                if (object.queued != null)
                    if ($Number(object.queued) !== 0)
                        message.queued = object.queued >>> 0;
                if (object.failed != null)
                    if ($Number(object.failed) !== 0)
                        message.failed = object.failed >>> 0;
                if (object.cancelled != null)
                    if ($Number(object.cancelled) !== 0)
                        message.cancelled = object.cancelled >>> 0;
                return message;
            };

            /**
             * Creates a plain object from a Counts message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.Counts
             * @static
             * @param {seedsweep.v1.Counts} message Counts
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Counts.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.expanded = 0;
                    object.done = 0;
                    object.running = 0;
                    object.queued = 0;
                    object.failed = 0;
                    object.cancelled = 0;
                }
                if (message.expanded != null && $Object.hasOwnProperty.call(message, "expanded"))
                    object.expanded = message.expanded;
                if (message.done != null && $Object.hasOwnProperty.call(message, "done"))
                    object.done = message.done;
                if (message.running != null && $Object.hasOwnProperty.call(message, "running"))
                    object.running = message.running;
                if (message.queued != null && $Object.hasOwnProperty.call(message, "queued"))
                    object.queued = message.queued;
                if (message.failed != null && $Object.hasOwnProperty.call(message, "failed"))
                    object.failed = message.failed;
                if (message.cancelled != null && $Object.hasOwnProperty.call(message, "cancelled"))
                    object.cancelled = message.cancelled;
                return object;
            };

            /**
             * Converts this Counts to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.Counts
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Counts.prototype.toJSON = function() {
                return Counts.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Counts;
        })();

        v1.SweepSummary = (function() {

            /**
             * Properties of a SweepSummary.
             * @typedef {Object} seedsweep.v1.SweepSummary.$Properties
             * @property {string|null} [id] SweepSummary id
             * @property {string|null} [name] SweepSummary name
             * @property {seedsweep.v1.SweepState|null} [state] SweepSummary state
             * @property {seedsweep.v1.Counts.$Properties|null} [counts] SweepSummary counts
             * @property {number|null} [submittedMs] SweepSummary submittedMs
             * @property {number|null} [endings] SweepSummary endings
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SweepSummary.
             * @memberof seedsweep.v1
             * @interface ISweepSummary
             * @augments seedsweep.v1.SweepSummary.$Properties
             * @deprecated Use seedsweep.v1.SweepSummary.$Properties instead.
             */

            /**
             * Shape of a SweepSummary.
             * @typedef {seedsweep.v1.SweepSummary.$Properties} seedsweep.v1.SweepSummary.$Shape
             */

            /**
             * Constructs a new SweepSummary.
             * @memberof seedsweep.v1
             * @classdesc Represents a SweepSummary.
             * @constructor
             * @param {seedsweep.v1.SweepSummary.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SweepSummary = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SweepSummary id.
             * @member {string} id
             * @memberof seedsweep.v1.SweepSummary
             * @instance
             */
            SweepSummary.prototype.id = "";

            /**
             * SweepSummary name.
             * @member {string} name
             * @memberof seedsweep.v1.SweepSummary
             * @instance
             */
            SweepSummary.prototype.name = "";

            /**
             * SweepSummary state.
             * @member {seedsweep.v1.SweepState} state
             * @memberof seedsweep.v1.SweepSummary
             * @instance
             */
            SweepSummary.prototype.state = 0;

            /**
             * SweepSummary counts.
             * @member {seedsweep.v1.Counts.$Properties|null|undefined} counts
             * @memberof seedsweep.v1.SweepSummary
             * @instance
             */
            SweepSummary.prototype.counts = null;

            /**
             * SweepSummary submittedMs.
             * @member {number} submittedMs
             * @memberof seedsweep.v1.SweepSummary
             * @instance
             */
            SweepSummary.prototype.submittedMs = 0;

            /**
             * SweepSummary endings.
             * @member {number} endings
             * @memberof seedsweep.v1.SweepSummary
             * @instance
             */
            SweepSummary.prototype.endings = 0;

            /**
             * Encodes the specified SweepSummary message. Does not implicitly {@link seedsweep.v1.SweepSummary.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.SweepSummary
             * @static
             * @param {seedsweep.v1.SweepSummary.$Properties} message SweepSummary message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SweepSummary.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.id);
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.name);
                if (message.state != null && $Object.hasOwnProperty.call(message, "state") && message.state !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).int32(message.state);
                if (message.counts != null && $Object.hasOwnProperty.call(message, "counts"))
                    $root.seedsweep.v1.Counts.encode(message.counts, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.submittedMs != null && $Object.hasOwnProperty.call(message, "submittedMs") && !$Object.is(message.submittedMs, 0))
                    writer.uint32(/* id 5, wireType 1 =*/41).double(message.submittedMs);
                if (message.endings != null && $Object.hasOwnProperty.call(message, "endings") && message.endings !== 0)
                    writer.uint32(/* id 6, wireType 0 =*/48).uint32(message.endings);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SweepSummary message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.SweepSummary
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.SweepSummary & seedsweep.v1.SweepSummary.$Shape} SweepSummary
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SweepSummary.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.seedsweep.v1.SweepSummary();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.state = value;
                            else
                                delete message.state;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.counts = $root.seedsweep.v1.Counts.decode(reader, reader.size(), $undefined, _depth + 1, message.counts);
                            continue;
                        }
                    case 5: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.submittedMs = value;
                            else
                                delete message.submittedMs;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.endings = value;
                            else
                                delete message.endings;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a SweepSummary message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.SweepSummary
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.SweepSummary} SweepSummary
             */
            SweepSummary.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.SweepSummary)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.SweepSummary: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.seedsweep.v1.SweepSummary();
                if (object.id != null)
                    if (typeof object.id !== "string" || object.id.length)
                        message.id = $String(object.id);
                if (object.name != null)
                    if (typeof object.name !== "string" || object.name.length)
                        message.name = $String(object.name);
                if (object.state !== 0 && (typeof object.state !== "string" || $root.seedsweep.v1.SweepState[object.state] !== 0))
                    switch (object.state) {
                    case "SWEEP_STATE_UNSPECIFIED":
                    case 0:
                        message.state = 0;
                        break;
                    case "SWEEP_STATE_RUNNING":
                    case 1:
                        message.state = 1;
                        break;
                    case "SWEEP_STATE_PAUSED":
                    case 2:
                        message.state = 2;
                        break;
                    case "SWEEP_STATE_CANCELLED":
                    case 3:
                        message.state = 3;
                        break;
                    case "SWEEP_STATE_DONE":
                    case 4:
                        message.state = 4;
                        break;
                    default:
                        if (typeof object.state === "number" && (object.state | 0) === object.state)
                            message.state = object.state;
                    }
                if (object.counts != null) {
                    if (!$util.isObject(object.counts))
                        throw $TypeError(".seedsweep.v1.SweepSummary.counts: object expected");
                    message.counts = $root.seedsweep.v1.Counts.fromObject(object.counts, _depth + 1);
                }
                if (object.submittedMs != null)
                    if (!$Object.is($Number(object.submittedMs), 0))
                        message.submittedMs = $Number(object.submittedMs);
                if (object.endings != null)
                    if ($Number(object.endings) !== 0)
                        message.endings = object.endings >>> 0;
                return message;
            };

            /**
             * Creates a plain object from a SweepSummary message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.SweepSummary
             * @static
             * @param {seedsweep.v1.SweepSummary} message SweepSummary
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            SweepSummary.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.id = "";
                    object.name = "";
                    object.state = options.enums === $String ? "SWEEP_STATE_UNSPECIFIED" : 0;
                    object.counts = null;
                    object.submittedMs = 0;
                    object.endings = 0;
                }
                if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                    object.id = message.id;
                if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                    object.name = message.name;
                if (message.state != null && $Object.hasOwnProperty.call(message, "state"))
                    object.state = options.enums === $String ? $root.seedsweep.v1.SweepState[message.state] === $undefined ? message.state : $root.seedsweep.v1.SweepState[message.state] : message.state;
                if (message.counts != null && $Object.hasOwnProperty.call(message, "counts"))
                    object.counts = $root.seedsweep.v1.Counts.toObject(message.counts, options, _depth + 1);
                if (message.submittedMs != null && $Object.hasOwnProperty.call(message, "submittedMs"))
                    object.submittedMs = options.json && !$isFinite(message.submittedMs) ? $String(message.submittedMs) : message.submittedMs;
                if (message.endings != null && $Object.hasOwnProperty.call(message, "endings"))
                    object.endings = message.endings;
                return object;
            };

            /**
             * Converts this SweepSummary to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.SweepSummary
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            SweepSummary.prototype.toJSON = function() {
                return SweepSummary.toObject(this, $protobuf.util.toJSONOptions);
            };

            return SweepSummary;
        })();

        v1.Objective = (function() {

            /**
             * Properties of an Objective.
             * @typedef {Object} seedsweep.v1.Objective.$Properties
             * @property {string|null} [metric] Objective metric
             * @property {string|null} [goal] Objective goal
             * @property {string|null} [at] Objective at
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Objective.
             * @memberof seedsweep.v1
             * @interface IObjective
             * @augments seedsweep.v1.Objective.$Properties
             * @deprecated Use seedsweep.v1.Objective.$Properties instead.
             */

            /**
             * Shape of an Objective.
             * @typedef {seedsweep.v1.Objective.$Properties} seedsweep.v1.Objective.$Shape
             */

            /**
             * Constructs a new Objective.
             * @memberof seedsweep.v1
             * @classdesc Represents an Objective.
             * @constructor
             * @param {seedsweep.v1.Objective.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Objective = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Objective metric.
             * @member {string} metric
             * @memberof seedsweep.v1.Objective
             * @instance
             */
            Objective.prototype.metric = "";

            /**
             * Objective goal.
             * @member {string} goal
             * @memberof seedsweep.v1.Objective
             * @instance
             */
            Objective.prototype.goal = "";

            /**
             * Objective at.
             * @member {string} at
             * @memberof seedsweep.v1.Objective
             * @instance
             */
            Objective.prototype.at = "";

            /**
             * Encodes the specified Objective message. Does not implicitly {@link seedsweep.v1.Objective.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.Objective
             * @static
             * @param {seedsweep.v1.Objective.$Properties} message Objective message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Objective.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.metric != null && $Object.hasOwnProperty.call(message, "metric") && message.metric !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.metric);
                if (message.goal != null && $Object.hasOwnProperty.call(message, "goal") && message.goal !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.goal);
                if (message.at != null && $Object.hasOwnProperty.call(message, "at") && message.at !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.at);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Objective message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.Objective
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.Objective & seedsweep.v1.Objective.$Shape} Objective
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Objective.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.seedsweep.v1.Objective();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.metric = value;
                            else
                                delete message.metric;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.goal = value;
                            else
                                delete message.goal;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.at = value;
                            else
                                delete message.at;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates an Objective message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.Objective
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.Objective} Objective
             */
            Objective.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.Objective)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.Objective: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.seedsweep.v1.Objective();
                if (object.metric != null)
                    if (typeof object.metric !== "string" || object.metric.length)
                        message.metric = $String(object.metric);
                if (object.goal != null)
                    if (typeof object.goal !== "string" || object.goal.length)
                        message.goal = $String(object.goal);
                if (object.at != null)
                    if (typeof object.at !== "string" || object.at.length)
                        message.at = $String(object.at);
                return message;
            };

            /**
             * Creates a plain object from an Objective message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.Objective
             * @static
             * @param {seedsweep.v1.Objective} message Objective
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Objective.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.metric = "";
                    object.goal = "";
                    object.at = "";
                }
                if (message.metric != null && $Object.hasOwnProperty.call(message, "metric"))
                    object.metric = message.metric;
                if (message.goal != null && $Object.hasOwnProperty.call(message, "goal"))
                    object.goal = message.goal;
                if (message.at != null && $Object.hasOwnProperty.call(message, "at"))
                    object.at = message.at;
                return object;
            };

            /**
             * Converts this Objective to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.Objective
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Objective.prototype.toJSON = function() {
                return Objective.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Objective;
        })();

        v1.SeedResult = (function() {

            /**
             * Properties of a SeedResult.
             * @typedef {Object} seedsweep.v1.SeedResult.$Properties
             * @property {number|null} [seed] SeedResult seed
             * @property {number|null} [value] SeedResult value
             * @property {number|null} [attempt] SeedResult attempt
             * @property {seedsweep.v1.TrialState|null} [state] SeedResult state
             * @property {string|null} [engine] SeedResult engine
             * @property {seedsweep.v1.SeedFlag|null} [flag] SeedResult flag
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SeedResult.
             * @memberof seedsweep.v1
             * @interface ISeedResult
             * @augments seedsweep.v1.SeedResult.$Properties
             * @deprecated Use seedsweep.v1.SeedResult.$Properties instead.
             */

            /**
             * Shape of a SeedResult.
             * @typedef {seedsweep.v1.SeedResult.$Properties} seedsweep.v1.SeedResult.$Shape
             */

            /**
             * Constructs a new SeedResult.
             * @memberof seedsweep.v1
             * @classdesc Represents a SeedResult.
             * @constructor
             * @param {seedsweep.v1.SeedResult.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SeedResult = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SeedResult seed.
             * @member {number} seed
             * @memberof seedsweep.v1.SeedResult
             * @instance
             */
            SeedResult.prototype.seed = 0;

            /**
             * SeedResult value.
             * @member {number|null|undefined} value
             * @memberof seedsweep.v1.SeedResult
             * @instance
             */
            SeedResult.prototype.value = null;

            /**
             * SeedResult attempt.
             * @member {number} attempt
             * @memberof seedsweep.v1.SeedResult
             * @instance
             */
            SeedResult.prototype.attempt = 0;

            /**
             * SeedResult state.
             * @member {seedsweep.v1.TrialState} state
             * @memberof seedsweep.v1.SeedResult
             * @instance
             */
            SeedResult.prototype.state = 0;

            /**
             * SeedResult engine.
             * @member {string} engine
             * @memberof seedsweep.v1.SeedResult
             * @instance
             */
            SeedResult.prototype.engine = "";

            /**
             * SeedResult flag.
             * @member {seedsweep.v1.SeedFlag} flag
             * @memberof seedsweep.v1.SeedResult
             * @instance
             */
            SeedResult.prototype.flag = 0;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SeedResult.prototype, "_value", {
                get: $util.oneOfGetter($oneOfFields = ["value"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified SeedResult message. Does not implicitly {@link seedsweep.v1.SeedResult.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.SeedResult
             * @static
             * @param {seedsweep.v1.SeedResult.$Properties} message SeedResult message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SeedResult.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.seed != null && $Object.hasOwnProperty.call(message, "seed") && message.seed !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.seed);
                if (message.value != null && $Object.hasOwnProperty.call(message, "value"))
                    writer.uint32(/* id 2, wireType 1 =*/17).double(message.value);
                if (message.attempt != null && $Object.hasOwnProperty.call(message, "attempt") && message.attempt !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.attempt);
                if (message.state != null && $Object.hasOwnProperty.call(message, "state") && message.state !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).int32(message.state);
                if (message.engine != null && $Object.hasOwnProperty.call(message, "engine") && message.engine !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.engine);
                if (message.flag != null && $Object.hasOwnProperty.call(message, "flag") && message.flag !== 0)
                    writer.uint32(/* id 6, wireType 0 =*/48).int32(message.flag);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SeedResult message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.SeedResult
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.SeedResult & seedsweep.v1.SeedResult.$Shape} SeedResult
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SeedResult.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.seedsweep.v1.SeedResult();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.seed = value;
                            else
                                delete message.seed;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 1)
                                break;
                            message.value = reader.double();
                            message._value = "value";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.attempt = value;
                            else
                                delete message.attempt;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.state = value;
                            else
                                delete message.state;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.engine = value;
                            else
                                delete message.engine;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.flag = value;
                            else
                                delete message.flag;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a SeedResult message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.SeedResult
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.SeedResult} SeedResult
             */
            SeedResult.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.SeedResult)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.SeedResult: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.seedsweep.v1.SeedResult();
                if (object.seed != null)
                    if ($Number(object.seed) !== 0)
                        message.seed = object.seed >>> 0;
                if (object.value != null)
                    message.value = $Number(object.value);
                if (object.attempt != null)
                    if ($Number(object.attempt) !== 0)
                        message.attempt = object.attempt >>> 0;
                if (object.state !== 0 && (typeof object.state !== "string" || $root.seedsweep.v1.TrialState[object.state] !== 0))
                    switch (object.state) {
                    case "TRIAL_STATE_UNSPECIFIED":
                    case 0:
                        message.state = 0;
                        break;
                    case "TRIAL_STATE_QUEUED":
                    case 1:
                        message.state = 1;
                        break;
                    case "TRIAL_STATE_RUNNING":
                    case 2:
                        message.state = 2;
                        break;
                    case "TRIAL_STATE_DONE":
                    case 3:
                        message.state = 3;
                        break;
                    case "TRIAL_STATE_FAILED":
                    case 4:
                        message.state = 4;
                        break;
                    case "TRIAL_STATE_CANCELLED":
                    case 5:
                        message.state = 5;
                        break;
                    default:
                        if (typeof object.state === "number" && (object.state | 0) === object.state)
                            message.state = object.state;
                    }
                if (object.engine != null)
                    if (typeof object.engine !== "string" || object.engine.length)
                        message.engine = $String(object.engine);
                if (object.flag !== 0 && (typeof object.flag !== "string" || $root.seedsweep.v1.SeedFlag[object.flag] !== 0))
                    switch (object.flag) {
                    case "SEED_FLAG_UNSPECIFIED":
                    case 0:
                        message.flag = 0;
                        break;
                    case "SEED_FLAG_FAILED":
                    case 1:
                        message.flag = 1;
                        break;
                    case "SEED_FLAG_DIVERGED":
                    case 2:
                        message.flag = 2;
                        break;
                    case "SEED_FLAG_OUTLIER":
                    case 3:
                        message.flag = 3;
                        break;
                    default:
                        if (typeof object.flag === "number" && (object.flag | 0) === object.flag)
                            message.flag = object.flag;
                    }
                return message;
            };

            /**
             * Creates a plain object from a SeedResult message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.SeedResult
             * @static
             * @param {seedsweep.v1.SeedResult} message SeedResult
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            SeedResult.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.seed = 0;
                    object.attempt = 0;
                    object.state = options.enums === $String ? "TRIAL_STATE_UNSPECIFIED" : 0;
                    object.engine = "";
                    object.flag = options.enums === $String ? "SEED_FLAG_UNSPECIFIED" : 0;
                }
                if (message.seed != null && $Object.hasOwnProperty.call(message, "seed"))
                    object.seed = message.seed;
                if (message.value != null && $Object.hasOwnProperty.call(message, "value"))
                    object.value = options.json && !$isFinite(message.value) ? $String(message.value) : message.value;
                if (message.attempt != null && $Object.hasOwnProperty.call(message, "attempt"))
                    object.attempt = message.attempt;
                if (message.state != null && $Object.hasOwnProperty.call(message, "state"))
                    object.state = options.enums === $String ? $root.seedsweep.v1.TrialState[message.state] === $undefined ? message.state : $root.seedsweep.v1.TrialState[message.state] : message.state;
                if (message.engine != null && $Object.hasOwnProperty.call(message, "engine"))
                    object.engine = message.engine;
                if (message.flag != null && $Object.hasOwnProperty.call(message, "flag"))
                    object.flag = options.enums === $String ? $root.seedsweep.v1.SeedFlag[message.flag] === $undefined ? message.flag : $root.seedsweep.v1.SeedFlag[message.flag] : message.flag;
                return object;
            };

            /**
             * Converts this SeedResult to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.SeedResult
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            SeedResult.prototype.toJSON = function() {
                return SeedResult.toObject(this, $protobuf.util.toJSONOptions);
            };

            return SeedResult;
        })();

        /**
         * SeedFlag enum.
         * @name seedsweep.v1.SeedFlag
         * @enum {number}
         * @property {number} SEED_FLAG_UNSPECIFIED=0 SEED_FLAG_UNSPECIFIED value
         * @property {number} SEED_FLAG_FAILED=1 SEED_FLAG_FAILED value
         * @property {number} SEED_FLAG_DIVERGED=2 SEED_FLAG_DIVERGED value
         * @property {number} SEED_FLAG_OUTLIER=3 SEED_FLAG_OUTLIER value
         */
        v1.SeedFlag = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "SEED_FLAG_UNSPECIFIED"] = 0;
            values[valuesById[1] = "SEED_FLAG_FAILED"] = 1;
            values[valuesById[2] = "SEED_FLAG_DIVERGED"] = 2;
            values[valuesById[3] = "SEED_FLAG_OUTLIER"] = 3;
            return values;
        })();

        v1.Reference = (function() {

            /**
             * Properties of a Reference.
             * @typedef {Object} seedsweep.v1.Reference.$Properties
             * @property {number|null} [mean] Reference mean
             * @property {number|null} [std] Reference std
             * @property {number|null} [max] Reference max
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Reference.
             * @memberof seedsweep.v1
             * @interface IReference
             * @augments seedsweep.v1.Reference.$Properties
             * @deprecated Use seedsweep.v1.Reference.$Properties instead.
             */

            /**
             * Shape of a Reference.
             * @typedef {seedsweep.v1.Reference.$Properties} seedsweep.v1.Reference.$Shape
             */

            /**
             * Constructs a new Reference.
             * @memberof seedsweep.v1
             * @classdesc Represents a Reference.
             * @constructor
             * @param {seedsweep.v1.Reference.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Reference = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Reference mean.
             * @member {number} mean
             * @memberof seedsweep.v1.Reference
             * @instance
             */
            Reference.prototype.mean = 0;

            /**
             * Reference std.
             * @member {number|null|undefined} std
             * @memberof seedsweep.v1.Reference
             * @instance
             */
            Reference.prototype.std = null;

            /**
             * Reference max.
             * @member {number|null|undefined} max
             * @memberof seedsweep.v1.Reference
             * @instance
             */
            Reference.prototype.max = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Reference.prototype, "_std", {
                get: $util.oneOfGetter($oneOfFields = ["std"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Reference.prototype, "_max", {
                get: $util.oneOfGetter($oneOfFields = ["max"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified Reference message. Does not implicitly {@link seedsweep.v1.Reference.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.Reference
             * @static
             * @param {seedsweep.v1.Reference.$Properties} message Reference message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Reference.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.mean != null && $Object.hasOwnProperty.call(message, "mean") && !$Object.is(message.mean, 0))
                    writer.uint32(/* id 1, wireType 1 =*/9).double(message.mean);
                if (message.std != null && $Object.hasOwnProperty.call(message, "std"))
                    writer.uint32(/* id 2, wireType 1 =*/17).double(message.std);
                if (message.max != null && $Object.hasOwnProperty.call(message, "max"))
                    writer.uint32(/* id 3, wireType 1 =*/25).double(message.max);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Reference message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.Reference
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.Reference & seedsweep.v1.Reference.$Shape} Reference
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Reference.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.seedsweep.v1.Reference();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.mean = value;
                            else
                                delete message.mean;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 1)
                                break;
                            message.std = reader.double();
                            message._std = "std";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 1)
                                break;
                            message.max = reader.double();
                            message._max = "max";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a Reference message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.Reference
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.Reference} Reference
             */
            Reference.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.Reference)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.Reference: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.seedsweep.v1.Reference();
                if (object.mean != null)
                    if (!$Object.is($Number(object.mean), 0))
                        message.mean = $Number(object.mean);
                if (object.std != null)
                    message.std = $Number(object.std);
                if (object.max != null)
                    message.max = $Number(object.max);
                return message;
            };

            /**
             * Creates a plain object from a Reference message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.Reference
             * @static
             * @param {seedsweep.v1.Reference} message Reference
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Reference.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.mean = 0;
                if (message.mean != null && $Object.hasOwnProperty.call(message, "mean"))
                    object.mean = options.json && !$isFinite(message.mean) ? $String(message.mean) : message.mean;
                if (message.std != null && $Object.hasOwnProperty.call(message, "std"))
                    object.std = options.json && !$isFinite(message.std) ? $String(message.std) : message.std;
                if (message.max != null && $Object.hasOwnProperty.call(message, "max"))
                    object.max = options.json && !$isFinite(message.max) ? $String(message.max) : message.max;
                return object;
            };

            /**
             * Converts this Reference to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.Reference
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Reference.prototype.toJSON = function() {
                return Reference.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Reference;
        })();

        v1.LeaderboardRow = (function() {

            /**
             * Properties of a LeaderboardRow.
             * @typedef {Object} seedsweep.v1.LeaderboardRow.$Properties
             * @property {number|null} [rank] LeaderboardRow rank
             * @property {string|null} [dataset] LeaderboardRow dataset
             * @property {string|null} [setting] LeaderboardRow setting
             * @property {string|null} [settingId] LeaderboardRow settingId
             * @property {string|null} [paramsJson] LeaderboardRow paramsJson
             * @property {number|null} [n] LeaderboardRow n
             * @property {number|null} [mean] LeaderboardRow mean
             * @property {number|null} [std] LeaderboardRow std
             * @property {number|null} [max] LeaderboardRow max
             * @property {number|null} [min] LeaderboardRow min
             * @property {number|null} [ciLow] LeaderboardRow ciLow
             * @property {number|null} [ciHigh] LeaderboardRow ciHigh
             * @property {seedsweep.v1.Reference.$Properties|null} [reference] LeaderboardRow reference
             * @property {Array.<seedsweep.v1.SeedResult.$Properties>|null} [seeds] LeaderboardRow seeds
             * @property {number|null} [cell] LeaderboardRow cell
             * @property {number|null} [pValue] LeaderboardRow pValue
             * @property {boolean|null} [tied] LeaderboardRow tied
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a LeaderboardRow.
             * @memberof seedsweep.v1
             * @interface ILeaderboardRow
             * @augments seedsweep.v1.LeaderboardRow.$Properties
             * @deprecated Use seedsweep.v1.LeaderboardRow.$Properties instead.
             */

            /**
             * Shape of a LeaderboardRow.
             * @typedef {seedsweep.v1.LeaderboardRow.$Properties} seedsweep.v1.LeaderboardRow.$Shape
             */

            /**
             * Constructs a new LeaderboardRow.
             * @memberof seedsweep.v1
             * @classdesc Represents a LeaderboardRow.
             * @constructor
             * @param {seedsweep.v1.LeaderboardRow.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const LeaderboardRow = function (properties) {
                this.seeds = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * LeaderboardRow rank.
             * @member {number} rank
             * @memberof seedsweep.v1.LeaderboardRow
             * @instance
             */
            LeaderboardRow.prototype.rank = 0;

            /**
             * LeaderboardRow dataset.
             * @member {string} dataset
             * @memberof seedsweep.v1.LeaderboardRow
             * @instance
             */
            LeaderboardRow.prototype.dataset = "";

            /**
             * LeaderboardRow setting.
             * @member {string} setting
             * @memberof seedsweep.v1.LeaderboardRow
             * @instance
             */
            LeaderboardRow.prototype.setting = "";

            /**
             * LeaderboardRow settingId.
             * @member {string} settingId
             * @memberof seedsweep.v1.LeaderboardRow
             * @instance
             */
            LeaderboardRow.prototype.settingId = "";

            /**
             * LeaderboardRow paramsJson.
             * @member {string} paramsJson
             * @memberof seedsweep.v1.LeaderboardRow
             * @instance
             */
            LeaderboardRow.prototype.paramsJson = "";

            /**
             * LeaderboardRow n.
             * @member {number} n
             * @memberof seedsweep.v1.LeaderboardRow
             * @instance
             */
            LeaderboardRow.prototype.n = 0;

            /**
             * LeaderboardRow mean.
             * @member {number|null|undefined} mean
             * @memberof seedsweep.v1.LeaderboardRow
             * @instance
             */
            LeaderboardRow.prototype.mean = null;

            /**
             * LeaderboardRow std.
             * @member {number|null|undefined} std
             * @memberof seedsweep.v1.LeaderboardRow
             * @instance
             */
            LeaderboardRow.prototype.std = null;

            /**
             * LeaderboardRow max.
             * @member {number|null|undefined} max
             * @memberof seedsweep.v1.LeaderboardRow
             * @instance
             */
            LeaderboardRow.prototype.max = null;

            /**
             * LeaderboardRow min.
             * @member {number|null|undefined} min
             * @memberof seedsweep.v1.LeaderboardRow
             * @instance
             */
            LeaderboardRow.prototype.min = null;

            /**
             * LeaderboardRow ciLow.
             * @member {number|null|undefined} ciLow
             * @memberof seedsweep.v1.LeaderboardRow
             * @instance
             */
            LeaderboardRow.prototype.ciLow = null;

            /**
             * LeaderboardRow ciHigh.
             * @member {number|null|undefined} ciHigh
             * @memberof seedsweep.v1.LeaderboardRow
             * @instance
             */
            LeaderboardRow.prototype.ciHigh = null;

            /**
             * LeaderboardRow reference.
             * @member {seedsweep.v1.Reference.$Properties|null|undefined} reference
             * @memberof seedsweep.v1.LeaderboardRow
             * @instance
             */
            LeaderboardRow.prototype.reference = null;

            /**
             * LeaderboardRow seeds.
             * @member {Array.<seedsweep.v1.SeedResult.$Properties>} seeds
             * @memberof seedsweep.v1.LeaderboardRow
             * @instance
             */
            LeaderboardRow.prototype.seeds = $util.emptyArray;

            /**
             * LeaderboardRow cell.
             * @member {number} cell
             * @memberof seedsweep.v1.LeaderboardRow
             * @instance
             */
            LeaderboardRow.prototype.cell = 0;

            /**
             * LeaderboardRow pValue.
             * @member {number|null|undefined} pValue
             * @memberof seedsweep.v1.LeaderboardRow
             * @instance
             */
            LeaderboardRow.prototype.pValue = null;

            /**
             * LeaderboardRow tied.
             * @member {boolean} tied
             * @memberof seedsweep.v1.LeaderboardRow
             * @instance
             */
            LeaderboardRow.prototype.tied = false;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(LeaderboardRow.prototype, "_mean", {
                get: $util.oneOfGetter($oneOfFields = ["mean"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(LeaderboardRow.prototype, "_std", {
                get: $util.oneOfGetter($oneOfFields = ["std"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(LeaderboardRow.prototype, "_max", {
                get: $util.oneOfGetter($oneOfFields = ["max"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(LeaderboardRow.prototype, "_min", {
                get: $util.oneOfGetter($oneOfFields = ["min"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(LeaderboardRow.prototype, "_ciLow", {
                get: $util.oneOfGetter($oneOfFields = ["ciLow"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(LeaderboardRow.prototype, "_ciHigh", {
                get: $util.oneOfGetter($oneOfFields = ["ciHigh"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(LeaderboardRow.prototype, "_reference", {
                get: $util.oneOfGetter($oneOfFields = ["reference"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(LeaderboardRow.prototype, "_pValue", {
                get: $util.oneOfGetter($oneOfFields = ["pValue"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified LeaderboardRow message. Does not implicitly {@link seedsweep.v1.LeaderboardRow.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.LeaderboardRow
             * @static
             * @param {seedsweep.v1.LeaderboardRow.$Properties} message LeaderboardRow message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            LeaderboardRow.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.rank != null && $Object.hasOwnProperty.call(message, "rank") && message.rank !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.rank);
                if (message.dataset != null && $Object.hasOwnProperty.call(message, "dataset") && message.dataset !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.dataset);
                if (message.setting != null && $Object.hasOwnProperty.call(message, "setting") && message.setting !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.setting);
                if (message.settingId != null && $Object.hasOwnProperty.call(message, "settingId") && message.settingId !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.settingId);
                if (message.paramsJson != null && $Object.hasOwnProperty.call(message, "paramsJson") && message.paramsJson !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.paramsJson);
                if (message.n != null && $Object.hasOwnProperty.call(message, "n") && message.n !== 0)
                    writer.uint32(/* id 6, wireType 0 =*/48).uint32(message.n);
                if (message.mean != null && $Object.hasOwnProperty.call(message, "mean"))
                    writer.uint32(/* id 7, wireType 1 =*/57).double(message.mean);
                if (message.std != null && $Object.hasOwnProperty.call(message, "std"))
                    writer.uint32(/* id 8, wireType 1 =*/65).double(message.std);
                if (message.max != null && $Object.hasOwnProperty.call(message, "max"))
                    writer.uint32(/* id 9, wireType 1 =*/73).double(message.max);
                if (message.min != null && $Object.hasOwnProperty.call(message, "min"))
                    writer.uint32(/* id 10, wireType 1 =*/81).double(message.min);
                if (message.ciLow != null && $Object.hasOwnProperty.call(message, "ciLow"))
                    writer.uint32(/* id 11, wireType 1 =*/89).double(message.ciLow);
                if (message.ciHigh != null && $Object.hasOwnProperty.call(message, "ciHigh"))
                    writer.uint32(/* id 12, wireType 1 =*/97).double(message.ciHigh);
                if (message.reference != null && $Object.hasOwnProperty.call(message, "reference"))
                    $root.seedsweep.v1.Reference.encode(message.reference, writer.uint32(/* id 13, wireType 2 =*/106).fork(), _depth + 1).ldelim();
                if (message.seeds != null && message.seeds.length)
                    for (let i = 0; i < message.seeds.length; ++i)
                        $root.seedsweep.v1.SeedResult.encode(message.seeds[i], writer.uint32(/* id 14, wireType 2 =*/114).fork(), _depth + 1).ldelim();
                if (message.cell != null && $Object.hasOwnProperty.call(message, "cell") && message.cell !== 0)
                    writer.uint32(/* id 15, wireType 0 =*/120).uint32(message.cell);
                if (message.pValue != null && $Object.hasOwnProperty.call(message, "pValue"))
                    writer.uint32(/* id 16, wireType 1 =*/129).double(message.pValue);
                if (message.tied != null && $Object.hasOwnProperty.call(message, "tied") && message.tied !== false)
                    writer.uint32(/* id 17, wireType 0 =*/136).bool(message.tied);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a LeaderboardRow message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.LeaderboardRow
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.LeaderboardRow & seedsweep.v1.LeaderboardRow.$Shape} LeaderboardRow
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            LeaderboardRow.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.seedsweep.v1.LeaderboardRow();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.rank = value;
                            else
                                delete message.rank;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.dataset = value;
                            else
                                delete message.dataset;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.setting = value;
                            else
                                delete message.setting;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.settingId = value;
                            else
                                delete message.settingId;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.paramsJson = value;
                            else
                                delete message.paramsJson;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.n = value;
                            else
                                delete message.n;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 1)
                                break;
                            message.mean = reader.double();
                            message._mean = "mean";
                            continue;
                        }
                    case 8: {
                            if (wireType !== 1)
                                break;
                            message.std = reader.double();
                            message._std = "std";
                            continue;
                        }
                    case 9: {
                            if (wireType !== 1)
                                break;
                            message.max = reader.double();
                            message._max = "max";
                            continue;
                        }
                    case 10: {
                            if (wireType !== 1)
                                break;
                            message.min = reader.double();
                            message._min = "min";
                            continue;
                        }
                    case 11: {
                            if (wireType !== 1)
                                break;
                            message.ciLow = reader.double();
                            message._ciLow = "ciLow";
                            continue;
                        }
                    case 12: {
                            if (wireType !== 1)
                                break;
                            message.ciHigh = reader.double();
                            message._ciHigh = "ciHigh";
                            continue;
                        }
                    case 13: {
                            if (wireType !== 2)
                                break;
                            message.reference = $root.seedsweep.v1.Reference.decode(reader, reader.size(), $undefined, _depth + 1, message.reference);
                            message._reference = "reference";
                            continue;
                        }
                    case 14: {
                            if (wireType !== 2)
                                break;
                            if (!(message.seeds && message.seeds.length))
                                message.seeds = [];
                            message.seeds.push($root.seedsweep.v1.SeedResult.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 15: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.cell = value;
                            else
                                delete message.cell;
                            continue;
                        }
                    case 16: {
                            if (wireType !== 1)
                                break;
                            message.pValue = reader.double();
                            message._pValue = "pValue";
                            continue;
                        }
                    case 17: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.tied = value;
                            else
                                delete message.tied;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a LeaderboardRow message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.LeaderboardRow
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.LeaderboardRow} LeaderboardRow
             */
            LeaderboardRow.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.LeaderboardRow)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.LeaderboardRow: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.seedsweep.v1.LeaderboardRow();
                if (object.rank != null)
                    if ($Number(object.rank) !== 0)
                        message.rank = object.rank >>> 0;
                if (object.dataset != null)
                    if (typeof object.dataset !== "string" || object.dataset.length)
                        message.dataset = $String(object.dataset);
                if (object.setting != null)
                    if (typeof object.setting !== "string" || object.setting.length)
                        message.setting = $String(object.setting);
                if (object.settingId != null)
                    if (typeof object.settingId !== "string" || object.settingId.length)
                        message.settingId = $String(object.settingId);
                if (object.paramsJson != null)
                    if (typeof object.paramsJson !== "string" || object.paramsJson.length)
                        message.paramsJson = $String(object.paramsJson);
                if (object.n != null)
                    if ($Number(object.n) !== 0)
                        message.n = object.n >>> 0;
                if (object.mean != null)
                    message.mean = $Number(object.mean);
                if (object.std != null)
                    message.std = $Number(object.std);
                if (object.max != null)
                    message.max = $Number(object.max);
                if (object.min != null)
                    message.min = $Number(object.min);
                if (object.ciLow != null)
                    message.ciLow = $Number(object.ciLow);
                if (object.ciHigh != null)
                    message.ciHigh = $Number(object.ciHigh);
                if (object.reference != null) {
                    if (!$util.isObject(object.reference))
                        throw $TypeError(".seedsweep.v1.LeaderboardRow.reference: object expected");
                    message.reference = $root.seedsweep.v1.Reference.fromObject(object.reference, _depth + 1);
                }
                if (object.seeds) {
                    if (!$Array.isArray(object.seeds))
                        throw $TypeError(".seedsweep.v1.LeaderboardRow.seeds: array expected");
                    message.seeds = $Array(object.seeds.length);
                    for (let i = 0; i < object.seeds.length; ++i) {
                        if (!$util.isObject(object.seeds[i]))
                            throw $TypeError(".seedsweep.v1.LeaderboardRow.seeds: object expected");
                        message.seeds[i] = $root.seedsweep.v1.SeedResult.fromObject(object.seeds[i], _depth + 1);
                    }
                }
                if (object.cell != null)
                    if ($Number(object.cell) !== 0)
                        message.cell = object.cell >>> 0;
                if (object.pValue != null)
                    message.pValue = $Number(object.pValue);
                if (object.tied != null)
                    if (object.tied)
                        message.tied = $Boolean(object.tied);
                return message;
            };

            /**
             * Creates a plain object from a LeaderboardRow message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.LeaderboardRow
             * @static
             * @param {seedsweep.v1.LeaderboardRow} message LeaderboardRow
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            LeaderboardRow.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.seeds = [];
                if (options.defaults) {
                    object.rank = 0;
                    object.dataset = "";
                    object.setting = "";
                    object.settingId = "";
                    object.paramsJson = "";
                    object.n = 0;
                    object.cell = 0;
                    object.tied = false;
                }
                if (message.rank != null && $Object.hasOwnProperty.call(message, "rank"))
                    object.rank = message.rank;
                if (message.dataset != null && $Object.hasOwnProperty.call(message, "dataset"))
                    object.dataset = message.dataset;
                if (message.setting != null && $Object.hasOwnProperty.call(message, "setting"))
                    object.setting = message.setting;
                if (message.settingId != null && $Object.hasOwnProperty.call(message, "settingId"))
                    object.settingId = message.settingId;
                if (message.paramsJson != null && $Object.hasOwnProperty.call(message, "paramsJson"))
                    object.paramsJson = message.paramsJson;
                if (message.n != null && $Object.hasOwnProperty.call(message, "n"))
                    object.n = message.n;
                if (message.mean != null && $Object.hasOwnProperty.call(message, "mean"))
                    object.mean = options.json && !$isFinite(message.mean) ? $String(message.mean) : message.mean;
                if (message.std != null && $Object.hasOwnProperty.call(message, "std"))
                    object.std = options.json && !$isFinite(message.std) ? $String(message.std) : message.std;
                if (message.max != null && $Object.hasOwnProperty.call(message, "max"))
                    object.max = options.json && !$isFinite(message.max) ? $String(message.max) : message.max;
                if (message.min != null && $Object.hasOwnProperty.call(message, "min"))
                    object.min = options.json && !$isFinite(message.min) ? $String(message.min) : message.min;
                if (message.ciLow != null && $Object.hasOwnProperty.call(message, "ciLow"))
                    object.ciLow = options.json && !$isFinite(message.ciLow) ? $String(message.ciLow) : message.ciLow;
                if (message.ciHigh != null && $Object.hasOwnProperty.call(message, "ciHigh"))
                    object.ciHigh = options.json && !$isFinite(message.ciHigh) ? $String(message.ciHigh) : message.ciHigh;
                if (message.reference != null && $Object.hasOwnProperty.call(message, "reference"))
                    object.reference = $root.seedsweep.v1.Reference.toObject(message.reference, options, _depth + 1);
                if (message.seeds && message.seeds.length) {
                    object.seeds = $Array(message.seeds.length);
                    for (let j = 0; j < message.seeds.length; ++j)
                        object.seeds[j] = $root.seedsweep.v1.SeedResult.toObject(message.seeds[j], options, _depth + 1);
                }
                if (message.cell != null && $Object.hasOwnProperty.call(message, "cell"))
                    object.cell = message.cell;
                if (message.pValue != null && $Object.hasOwnProperty.call(message, "pValue"))
                    object.pValue = options.json && !$isFinite(message.pValue) ? $String(message.pValue) : message.pValue;
                if (message.tied != null && $Object.hasOwnProperty.call(message, "tied"))
                    object.tied = message.tied;
                return object;
            };

            /**
             * Converts this LeaderboardRow to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.LeaderboardRow
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            LeaderboardRow.prototype.toJSON = function() {
                return LeaderboardRow.toObject(this, $protobuf.util.toJSONOptions);
            };

            return LeaderboardRow;
        })();

        v1.TrialEnd = (function() {

            /**
             * Properties of a TrialEnd.
             * @typedef {Object} seedsweep.v1.TrialEnd.$Properties
             * @property {string|null} [trialId] TrialEnd trialId
             * @property {string|null} [setting] TrialEnd setting
             * @property {string|null} [dataset] TrialEnd dataset
             * @property {number|null} [seed] TrialEnd seed
             * @property {number|null} [attempt] TrialEnd attempt
             * @property {seedsweep.v1.TrialState|null} [state] TrialEnd state
             * @property {number|null} [value] TrialEnd value
             * @property {number|null} [seconds] TrialEnd seconds
             * @property {string|null} [engine] TrialEnd engine
             * @property {string|null} [error] TrialEnd error
             * @property {Array.<string>|null} [logTail] TrialEnd logTail
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a TrialEnd.
             * @memberof seedsweep.v1
             * @interface ITrialEnd
             * @augments seedsweep.v1.TrialEnd.$Properties
             * @deprecated Use seedsweep.v1.TrialEnd.$Properties instead.
             */

            /**
             * Shape of a TrialEnd.
             * @typedef {seedsweep.v1.TrialEnd.$Properties} seedsweep.v1.TrialEnd.$Shape
             */

            /**
             * Constructs a new TrialEnd.
             * @memberof seedsweep.v1
             * @classdesc Represents a TrialEnd.
             * @constructor
             * @param {seedsweep.v1.TrialEnd.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const TrialEnd = function (properties) {
                this.logTail = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * TrialEnd trialId.
             * @member {string} trialId
             * @memberof seedsweep.v1.TrialEnd
             * @instance
             */
            TrialEnd.prototype.trialId = "";

            /**
             * TrialEnd setting.
             * @member {string} setting
             * @memberof seedsweep.v1.TrialEnd
             * @instance
             */
            TrialEnd.prototype.setting = "";

            /**
             * TrialEnd dataset.
             * @member {string} dataset
             * @memberof seedsweep.v1.TrialEnd
             * @instance
             */
            TrialEnd.prototype.dataset = "";

            /**
             * TrialEnd seed.
             * @member {number} seed
             * @memberof seedsweep.v1.TrialEnd
             * @instance
             */
            TrialEnd.prototype.seed = 0;

            /**
             * TrialEnd attempt.
             * @member {number} attempt
             * @memberof seedsweep.v1.TrialEnd
             * @instance
             */
            TrialEnd.prototype.attempt = 0;

            /**
             * TrialEnd state.
             * @member {seedsweep.v1.TrialState} state
             * @memberof seedsweep.v1.TrialEnd
             * @instance
             */
            TrialEnd.prototype.state = 0;

            /**
             * TrialEnd value.
             * @member {number|null|undefined} value
             * @memberof seedsweep.v1.TrialEnd
             * @instance
             */
            TrialEnd.prototype.value = null;

            /**
             * TrialEnd seconds.
             * @member {number} seconds
             * @memberof seedsweep.v1.TrialEnd
             * @instance
             */
            TrialEnd.prototype.seconds = 0;

            /**
             * TrialEnd engine.
             * @member {string} engine
             * @memberof seedsweep.v1.TrialEnd
             * @instance
             */
            TrialEnd.prototype.engine = "";

            /**
             * TrialEnd error.
             * @member {string} error
             * @memberof seedsweep.v1.TrialEnd
             * @instance
             */
            TrialEnd.prototype.error = "";

            /**
             * TrialEnd logTail.
             * @member {Array.<string>} logTail
             * @memberof seedsweep.v1.TrialEnd
             * @instance
             */
            TrialEnd.prototype.logTail = $util.emptyArray;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(TrialEnd.prototype, "_value", {
                get: $util.oneOfGetter($oneOfFields = ["value"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified TrialEnd message. Does not implicitly {@link seedsweep.v1.TrialEnd.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.TrialEnd
             * @static
             * @param {seedsweep.v1.TrialEnd.$Properties} message TrialEnd message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            TrialEnd.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.trialId != null && $Object.hasOwnProperty.call(message, "trialId") && message.trialId !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.trialId);
                if (message.setting != null && $Object.hasOwnProperty.call(message, "setting") && message.setting !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.setting);
                if (message.dataset != null && $Object.hasOwnProperty.call(message, "dataset") && message.dataset !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.dataset);
                if (message.seed != null && $Object.hasOwnProperty.call(message, "seed") && message.seed !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.seed);
                if (message.attempt != null && $Object.hasOwnProperty.call(message, "attempt") && message.attempt !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.attempt);
                if (message.state != null && $Object.hasOwnProperty.call(message, "state") && message.state !== 0)
                    writer.uint32(/* id 6, wireType 0 =*/48).int32(message.state);
                if (message.value != null && $Object.hasOwnProperty.call(message, "value"))
                    writer.uint32(/* id 7, wireType 1 =*/57).double(message.value);
                if (message.seconds != null && $Object.hasOwnProperty.call(message, "seconds") && !$Object.is(message.seconds, 0))
                    writer.uint32(/* id 8, wireType 1 =*/65).double(message.seconds);
                if (message.engine != null && $Object.hasOwnProperty.call(message, "engine") && message.engine !== "")
                    writer.uint32(/* id 9, wireType 2 =*/74).string(message.engine);
                if (message.error != null && $Object.hasOwnProperty.call(message, "error") && message.error !== "")
                    writer.uint32(/* id 10, wireType 2 =*/82).string(message.error);
                if (message.logTail != null && message.logTail.length)
                    for (let i = 0; i < message.logTail.length; ++i)
                        writer.uint32(/* id 11, wireType 2 =*/90).string(message.logTail[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a TrialEnd message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.TrialEnd
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.TrialEnd & seedsweep.v1.TrialEnd.$Shape} TrialEnd
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            TrialEnd.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.seedsweep.v1.TrialEnd();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.trialId = value;
                            else
                                delete message.trialId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.setting = value;
                            else
                                delete message.setting;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.dataset = value;
                            else
                                delete message.dataset;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.seed = value;
                            else
                                delete message.seed;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.attempt = value;
                            else
                                delete message.attempt;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.state = value;
                            else
                                delete message.state;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 1)
                                break;
                            message.value = reader.double();
                            message._value = "value";
                            continue;
                        }
                    case 8: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.seconds = value;
                            else
                                delete message.seconds;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.engine = value;
                            else
                                delete message.engine;
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.error = value;
                            else
                                delete message.error;
                            continue;
                        }
                    case 11: {
                            if (wireType !== 2)
                                break;
                            if (!(message.logTail && message.logTail.length))
                                message.logTail = [];
                            message.logTail.push(reader.stringVerify());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a TrialEnd message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.TrialEnd
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.TrialEnd} TrialEnd
             */
            TrialEnd.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.TrialEnd)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.TrialEnd: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.seedsweep.v1.TrialEnd();
                if (object.trialId != null)
                    if (typeof object.trialId !== "string" || object.trialId.length)
                        message.trialId = $String(object.trialId);
                if (object.setting != null)
                    if (typeof object.setting !== "string" || object.setting.length)
                        message.setting = $String(object.setting);
                if (object.dataset != null)
                    if (typeof object.dataset !== "string" || object.dataset.length)
                        message.dataset = $String(object.dataset);
                if (object.seed != null)
                    if ($Number(object.seed) !== 0)
                        message.seed = object.seed >>> 0;
                if (object.attempt != null)
                    if ($Number(object.attempt) !== 0)
                        message.attempt = object.attempt >>> 0;
                if (object.state !== 0 && (typeof object.state !== "string" || $root.seedsweep.v1.TrialState[object.state] !== 0))
                    switch (object.state) {
                    case "TRIAL_STATE_UNSPECIFIED":
                    case 0:
                        message.state = 0;
                        break;
                    case "TRIAL_STATE_QUEUED":
                    case 1:
                        message.state = 1;
                        break;
                    case "TRIAL_STATE_RUNNING":
                    case 2:
                        message.state = 2;
                        break;
                    case "TRIAL_STATE_DONE":
                    case 3:
                        message.state = 3;
                        break;
                    case "TRIAL_STATE_FAILED":
                    case 4:
                        message.state = 4;
                        break;
                    case "TRIAL_STATE_CANCELLED":
                    case 5:
                        message.state = 5;
                        break;
                    default:
                        if (typeof object.state === "number" && (object.state | 0) === object.state)
                            message.state = object.state;
                    }
                if (object.value != null)
                    message.value = $Number(object.value);
                if (object.seconds != null)
                    if (!$Object.is($Number(object.seconds), 0))
                        message.seconds = $Number(object.seconds);
                if (object.engine != null)
                    if (typeof object.engine !== "string" || object.engine.length)
                        message.engine = $String(object.engine);
                if (object.error != null)
                    if (typeof object.error !== "string" || object.error.length)
                        message.error = $String(object.error);
                if (object.logTail) {
                    if (!$Array.isArray(object.logTail))
                        throw $TypeError(".seedsweep.v1.TrialEnd.logTail: array expected");
                    message.logTail = $Array(object.logTail.length);
                    for (let i = 0; i < object.logTail.length; ++i)
                        message.logTail[i] = $String(object.logTail[i]);
                }
                return message;
            };

            /**
             * Creates a plain object from a TrialEnd message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.TrialEnd
             * @static
             * @param {seedsweep.v1.TrialEnd} message TrialEnd
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            TrialEnd.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.logTail = [];
                if (options.defaults) {
                    object.trialId = "";
                    object.setting = "";
                    object.dataset = "";
                    object.seed = 0;
                    object.attempt = 0;
                    object.state = options.enums === $String ? "TRIAL_STATE_UNSPECIFIED" : 0;
                    object.seconds = 0;
                    object.engine = "";
                    object.error = "";
                }
                if (message.trialId != null && $Object.hasOwnProperty.call(message, "trialId"))
                    object.trialId = message.trialId;
                if (message.setting != null && $Object.hasOwnProperty.call(message, "setting"))
                    object.setting = message.setting;
                if (message.dataset != null && $Object.hasOwnProperty.call(message, "dataset"))
                    object.dataset = message.dataset;
                if (message.seed != null && $Object.hasOwnProperty.call(message, "seed"))
                    object.seed = message.seed;
                if (message.attempt != null && $Object.hasOwnProperty.call(message, "attempt"))
                    object.attempt = message.attempt;
                if (message.state != null && $Object.hasOwnProperty.call(message, "state"))
                    object.state = options.enums === $String ? $root.seedsweep.v1.TrialState[message.state] === $undefined ? message.state : $root.seedsweep.v1.TrialState[message.state] : message.state;
                if (message.value != null && $Object.hasOwnProperty.call(message, "value"))
                    object.value = options.json && !$isFinite(message.value) ? $String(message.value) : message.value;
                if (message.seconds != null && $Object.hasOwnProperty.call(message, "seconds"))
                    object.seconds = options.json && !$isFinite(message.seconds) ? $String(message.seconds) : message.seconds;
                if (message.engine != null && $Object.hasOwnProperty.call(message, "engine"))
                    object.engine = message.engine;
                if (message.error != null && $Object.hasOwnProperty.call(message, "error"))
                    object.error = message.error;
                if (message.logTail && message.logTail.length) {
                    object.logTail = $Array(message.logTail.length);
                    for (let j = 0; j < message.logTail.length; ++j)
                        object.logTail[j] = message.logTail[j];
                }
                return object;
            };

            /**
             * Converts this TrialEnd to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.TrialEnd
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            TrialEnd.prototype.toJSON = function() {
                return TrialEnd.toObject(this, $protobuf.util.toJSONOptions);
            };

            return TrialEnd;
        })();

        v1.SweepSnapshot = (function() {

            /**
             * Properties of a SweepSnapshot.
             * @typedef {Object} seedsweep.v1.SweepSnapshot.$Properties
             * @property {seedsweep.v1.SweepSummary.$Properties|null} [sweep] SweepSnapshot sweep
             * @property {seedsweep.v1.Objective.$Properties|null} [objective] SweepSnapshot objective
             * @property {Array.<seedsweep.v1.LeaderboardRow.$Properties>|null} [rows] SweepSnapshot rows
             * @property {Array.<seedsweep.v1.TrialEnd.$Properties>|null} [failures] SweepSnapshot failures
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SweepSnapshot.
             * @memberof seedsweep.v1
             * @interface ISweepSnapshot
             * @augments seedsweep.v1.SweepSnapshot.$Properties
             * @deprecated Use seedsweep.v1.SweepSnapshot.$Properties instead.
             */

            /**
             * Shape of a SweepSnapshot.
             * @typedef {seedsweep.v1.SweepSnapshot.$Properties} seedsweep.v1.SweepSnapshot.$Shape
             */

            /**
             * Constructs a new SweepSnapshot.
             * @memberof seedsweep.v1
             * @classdesc Represents a SweepSnapshot.
             * @constructor
             * @param {seedsweep.v1.SweepSnapshot.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SweepSnapshot = function (properties) {
                this.rows = [];
                this.failures = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SweepSnapshot sweep.
             * @member {seedsweep.v1.SweepSummary.$Properties|null|undefined} sweep
             * @memberof seedsweep.v1.SweepSnapshot
             * @instance
             */
            SweepSnapshot.prototype.sweep = null;

            /**
             * SweepSnapshot objective.
             * @member {seedsweep.v1.Objective.$Properties|null|undefined} objective
             * @memberof seedsweep.v1.SweepSnapshot
             * @instance
             */
            SweepSnapshot.prototype.objective = null;

            /**
             * SweepSnapshot rows.
             * @member {Array.<seedsweep.v1.LeaderboardRow.$Properties>} rows
             * @memberof seedsweep.v1.SweepSnapshot
             * @instance
             */
            SweepSnapshot.prototype.rows = $util.emptyArray;

            /**
             * SweepSnapshot failures.
             * @member {Array.<seedsweep.v1.TrialEnd.$Properties>} failures
             * @memberof seedsweep.v1.SweepSnapshot
             * @instance
             */
            SweepSnapshot.prototype.failures = $util.emptyArray;

            /**
             * Encodes the specified SweepSnapshot message. Does not implicitly {@link seedsweep.v1.SweepSnapshot.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.SweepSnapshot
             * @static
             * @param {seedsweep.v1.SweepSnapshot.$Properties} message SweepSnapshot message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SweepSnapshot.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.sweep != null && $Object.hasOwnProperty.call(message, "sweep"))
                    $root.seedsweep.v1.SweepSummary.encode(message.sweep, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.objective != null && $Object.hasOwnProperty.call(message, "objective"))
                    $root.seedsweep.v1.Objective.encode(message.objective, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.rows != null && message.rows.length)
                    for (let i = 0; i < message.rows.length; ++i)
                        $root.seedsweep.v1.LeaderboardRow.encode(message.rows[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.failures != null && message.failures.length)
                    for (let i = 0; i < message.failures.length; ++i)
                        $root.seedsweep.v1.TrialEnd.encode(message.failures[i], writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SweepSnapshot message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.SweepSnapshot
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.SweepSnapshot & seedsweep.v1.SweepSnapshot.$Shape} SweepSnapshot
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SweepSnapshot.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.seedsweep.v1.SweepSnapshot();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.sweep = $root.seedsweep.v1.SweepSummary.decode(reader, reader.size(), $undefined, _depth + 1, message.sweep);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.objective = $root.seedsweep.v1.Objective.decode(reader, reader.size(), $undefined, _depth + 1, message.objective);
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.rows && message.rows.length))
                                message.rows = [];
                            message.rows.push($root.seedsweep.v1.LeaderboardRow.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if (!(message.failures && message.failures.length))
                                message.failures = [];
                            message.failures.push($root.seedsweep.v1.TrialEnd.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a SweepSnapshot message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.SweepSnapshot
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.SweepSnapshot} SweepSnapshot
             */
            SweepSnapshot.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.SweepSnapshot)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.SweepSnapshot: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.seedsweep.v1.SweepSnapshot();
                if (object.sweep != null) {
                    if (!$util.isObject(object.sweep))
                        throw $TypeError(".seedsweep.v1.SweepSnapshot.sweep: object expected");
                    message.sweep = $root.seedsweep.v1.SweepSummary.fromObject(object.sweep, _depth + 1);
                }
                if (object.objective != null) {
                    if (!$util.isObject(object.objective))
                        throw $TypeError(".seedsweep.v1.SweepSnapshot.objective: object expected");
                    message.objective = $root.seedsweep.v1.Objective.fromObject(object.objective, _depth + 1);
                }
                if (object.rows) {
                    if (!$Array.isArray(object.rows))
                        throw $TypeError(".seedsweep.v1.SweepSnapshot.rows: array expected");
                    message.rows = $Array(object.rows.length);
                    for (let i = 0; i < object.rows.length; ++i) {
                        if (!$util.isObject(object.rows[i]))
                            throw $TypeError(".seedsweep.v1.SweepSnapshot.rows: object expected");
                        message.rows[i] = $root.seedsweep.v1.LeaderboardRow.fromObject(object.rows[i], _depth + 1);
                    }
                }
                if (object.failures) {
                    if (!$Array.isArray(object.failures))
                        throw $TypeError(".seedsweep.v1.SweepSnapshot.failures: array expected");
                    message.failures = $Array(object.failures.length);
                    for (let i = 0; i < object.failures.length; ++i) {
                        if (!$util.isObject(object.failures[i]))
                            throw $TypeError(".seedsweep.v1.SweepSnapshot.failures: object expected");
                        message.failures[i] = $root.seedsweep.v1.TrialEnd.fromObject(object.failures[i], _depth + 1);
                    }
                }
                return message;
            };

            /**
             * Creates a plain object from a SweepSnapshot message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.SweepSnapshot
             * @static
             * @param {seedsweep.v1.SweepSnapshot} message SweepSnapshot
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            SweepSnapshot.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults) {
                    object.rows = [];
                    object.failures = [];
                }
                if (options.defaults) {
                    object.sweep = null;
                    object.objective = null;
                }
                if (message.sweep != null && $Object.hasOwnProperty.call(message, "sweep"))
                    object.sweep = $root.seedsweep.v1.SweepSummary.toObject(message.sweep, options, _depth + 1);
                if (message.objective != null && $Object.hasOwnProperty.call(message, "objective"))
                    object.objective = $root.seedsweep.v1.Objective.toObject(message.objective, options, _depth + 1);
                if (message.rows && message.rows.length) {
                    object.rows = $Array(message.rows.length);
                    for (let j = 0; j < message.rows.length; ++j)
                        object.rows[j] = $root.seedsweep.v1.LeaderboardRow.toObject(message.rows[j], options, _depth + 1);
                }
                if (message.failures && message.failures.length) {
                    object.failures = $Array(message.failures.length);
                    for (let j = 0; j < message.failures.length; ++j)
                        object.failures[j] = $root.seedsweep.v1.TrialEnd.toObject(message.failures[j], options, _depth + 1);
                }
                return object;
            };

            /**
             * Converts this SweepSnapshot to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.SweepSnapshot
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            SweepSnapshot.prototype.toJSON = function() {
                return SweepSnapshot.toObject(this, $protobuf.util.toJSONOptions);
            };

            return SweepSnapshot;
        })();

        v1.SubmitRequest = (function() {

            /**
             * Properties of a SubmitRequest.
             * @typedef {Object} seedsweep.v1.SubmitRequest.$Properties
             * @property {string|null} [document] SubmitRequest document
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SubmitRequest.
             * @memberof seedsweep.v1
             * @interface ISubmitRequest
             * @augments seedsweep.v1.SubmitRequest.$Properties
             * @deprecated Use seedsweep.v1.SubmitRequest.$Properties instead.
             */

            /**
             * Shape of a SubmitRequest.
             * @typedef {seedsweep.v1.SubmitRequest.$Properties} seedsweep.v1.SubmitRequest.$Shape
             */

            /**
             * Constructs a new SubmitRequest.
             * @memberof seedsweep.v1
             * @classdesc Represents a SubmitRequest.
             * @constructor
             * @param {seedsweep.v1.SubmitRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SubmitRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SubmitRequest document.
             * @member {string} document
             * @memberof seedsweep.v1.SubmitRequest
             * @instance
             */
            SubmitRequest.prototype.document = "";

            /**
             * Encodes the specified SubmitRequest message. Does not implicitly {@link seedsweep.v1.SubmitRequest.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.SubmitRequest
             * @static
             * @param {seedsweep.v1.SubmitRequest.$Properties} message SubmitRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SubmitRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.document != null && $Object.hasOwnProperty.call(message, "document") && message.document !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.document);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SubmitRequest message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.SubmitRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.SubmitRequest & seedsweep.v1.SubmitRequest.$Shape} SubmitRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SubmitRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.seedsweep.v1.SubmitRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.document = value;
                            else
                                delete message.document;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a SubmitRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.SubmitRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.SubmitRequest} SubmitRequest
             */
            SubmitRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.SubmitRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.SubmitRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.seedsweep.v1.SubmitRequest();
                if (object.document != null)
                    if (typeof object.document !== "string" || object.document.length)
                        message.document = $String(object.document);
                return message;
            };

            /**
             * Creates a plain object from a SubmitRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.SubmitRequest
             * @static
             * @param {seedsweep.v1.SubmitRequest} message SubmitRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            SubmitRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.document = "";
                if (message.document != null && $Object.hasOwnProperty.call(message, "document"))
                    object.document = message.document;
                return object;
            };

            /**
             * Converts this SubmitRequest to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.SubmitRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            SubmitRequest.prototype.toJSON = function() {
                return SubmitRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return SubmitRequest;
        })();

        v1.SubmitResponse = (function() {

            /**
             * Properties of a SubmitResponse.
             * @typedef {Object} seedsweep.v1.SubmitResponse.$Properties
             * @property {seedsweep.v1.SweepSummary.$Properties|null} [sweep] SubmitResponse sweep
             * @property {boolean|null} [created] SubmitResponse created
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SubmitResponse.
             * @memberof seedsweep.v1
             * @interface ISubmitResponse
             * @augments seedsweep.v1.SubmitResponse.$Properties
             * @deprecated Use seedsweep.v1.SubmitResponse.$Properties instead.
             */

            /**
             * Shape of a SubmitResponse.
             * @typedef {seedsweep.v1.SubmitResponse.$Properties} seedsweep.v1.SubmitResponse.$Shape
             */

            /**
             * Constructs a new SubmitResponse.
             * @memberof seedsweep.v1
             * @classdesc Represents a SubmitResponse.
             * @constructor
             * @param {seedsweep.v1.SubmitResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SubmitResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SubmitResponse sweep.
             * @member {seedsweep.v1.SweepSummary.$Properties|null|undefined} sweep
             * @memberof seedsweep.v1.SubmitResponse
             * @instance
             */
            SubmitResponse.prototype.sweep = null;

            /**
             * SubmitResponse created.
             * @member {boolean} created
             * @memberof seedsweep.v1.SubmitResponse
             * @instance
             */
            SubmitResponse.prototype.created = false;

            /**
             * Encodes the specified SubmitResponse message. Does not implicitly {@link seedsweep.v1.SubmitResponse.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.SubmitResponse
             * @static
             * @param {seedsweep.v1.SubmitResponse.$Properties} message SubmitResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SubmitResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.sweep != null && $Object.hasOwnProperty.call(message, "sweep"))
                    $root.seedsweep.v1.SweepSummary.encode(message.sweep, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.created != null && $Object.hasOwnProperty.call(message, "created") && message.created !== false)
                    writer.uint32(/* id 2, wireType 0 =*/16).bool(message.created);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SubmitResponse message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.SubmitResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.SubmitResponse & seedsweep.v1.SubmitResponse.$Shape} SubmitResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SubmitResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.seedsweep.v1.SubmitResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.sweep = $root.seedsweep.v1.SweepSummary.decode(reader, reader.size(), $undefined, _depth + 1, message.sweep);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.created = value;
                            else
                                delete message.created;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a SubmitResponse message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.SubmitResponse
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.SubmitResponse} SubmitResponse
             */
            SubmitResponse.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.SubmitResponse)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.SubmitResponse: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.seedsweep.v1.SubmitResponse();
                if (object.sweep != null) {
                    if (!$util.isObject(object.sweep))
                        throw $TypeError(".seedsweep.v1.SubmitResponse.sweep: object expected");
                    message.sweep = $root.seedsweep.v1.SweepSummary.fromObject(object.sweep, _depth + 1);
                }
                if (object.created != null)
                    if (object.created)
                        message.created = $Boolean(object.created);
                return message;
            };

            /**
             * Creates a plain object from a SubmitResponse message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.SubmitResponse
             * @static
             * @param {seedsweep.v1.SubmitResponse} message SubmitResponse
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            SubmitResponse.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.sweep = null;
                    object.created = false;
                }
                if (message.sweep != null && $Object.hasOwnProperty.call(message, "sweep"))
                    object.sweep = $root.seedsweep.v1.SweepSummary.toObject(message.sweep, options, _depth + 1);
                if (message.created != null && $Object.hasOwnProperty.call(message, "created"))
                    object.created = message.created;
                return object;
            };

            /**
             * Converts this SubmitResponse to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.SubmitResponse
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            SubmitResponse.prototype.toJSON = function() {
                return SubmitResponse.toObject(this, $protobuf.util.toJSONOptions);
            };

            return SubmitResponse;
        })();

        v1.ListRequest = (function() {

            /**
             * Properties of a ListRequest.
             * @typedef {Object} seedsweep.v1.ListRequest.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ListRequest.
             * @memberof seedsweep.v1
             * @interface IListRequest
             * @augments seedsweep.v1.ListRequest.$Properties
             * @deprecated Use seedsweep.v1.ListRequest.$Properties instead.
             */

            /**
             * Shape of a ListRequest.
             * @typedef {seedsweep.v1.ListRequest.$Properties} seedsweep.v1.ListRequest.$Shape
             */

            /**
             * Constructs a new ListRequest.
             * @memberof seedsweep.v1
             * @classdesc Represents a ListRequest.
             * @constructor
             * @param {seedsweep.v1.ListRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ListRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Encodes the specified ListRequest message. Does not implicitly {@link seedsweep.v1.ListRequest.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.ListRequest
             * @static
             * @param {seedsweep.v1.ListRequest.$Properties} message ListRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ListRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ListRequest message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.ListRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.ListRequest & seedsweep.v1.ListRequest.$Shape} ListRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ListRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.seedsweep.v1.ListRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a ListRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.ListRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.ListRequest} ListRequest
             */
            ListRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.ListRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.ListRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                return new $root.seedsweep.v1.ListRequest();
            };

            /**
             * Creates a plain object from a ListRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.ListRequest
             * @static
             * @param {seedsweep.v1.ListRequest} message ListRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ListRequest.toObject = function () {
                return {};
            };

            /**
             * Converts this ListRequest to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.ListRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ListRequest.prototype.toJSON = function() {
                return ListRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ListRequest;
        })();

        v1.ListResponse = (function() {

            /**
             * Properties of a ListResponse.
             * @typedef {Object} seedsweep.v1.ListResponse.$Properties
             * @property {Array.<seedsweep.v1.SweepSummary.$Properties>|null} [sweeps] ListResponse sweeps
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ListResponse.
             * @memberof seedsweep.v1
             * @interface IListResponse
             * @augments seedsweep.v1.ListResponse.$Properties
             * @deprecated Use seedsweep.v1.ListResponse.$Properties instead.
             */

            /**
             * Shape of a ListResponse.
             * @typedef {seedsweep.v1.ListResponse.$Properties} seedsweep.v1.ListResponse.$Shape
             */

            /**
             * Constructs a new ListResponse.
             * @memberof seedsweep.v1
             * @classdesc Represents a ListResponse.
             * @constructor
             * @param {seedsweep.v1.ListResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ListResponse = function (properties) {
                this.sweeps = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ListResponse sweeps.
             * @member {Array.<seedsweep.v1.SweepSummary.$Properties>} sweeps
             * @memberof seedsweep.v1.ListResponse
             * @instance
             */
            ListResponse.prototype.sweeps = $util.emptyArray;

            /**
             * Encodes the specified ListResponse message. Does not implicitly {@link seedsweep.v1.ListResponse.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.ListResponse
             * @static
             * @param {seedsweep.v1.ListResponse.$Properties} message ListResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ListResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.sweeps != null && message.sweeps.length)
                    for (let i = 0; i < message.sweeps.length; ++i)
                        $root.seedsweep.v1.SweepSummary.encode(message.sweeps[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ListResponse message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.ListResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.ListResponse & seedsweep.v1.ListResponse.$Shape} ListResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ListResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.seedsweep.v1.ListResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.sweeps && message.sweeps.length))
                                message.sweeps = [];
                            message.sweeps.push($root.seedsweep.v1.SweepSummary.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a ListResponse message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.ListResponse
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.ListResponse} ListResponse
             */
            ListResponse.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.ListResponse)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.ListResponse: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.seedsweep.v1.ListResponse();
                if (object.sweeps) {
                    if (!$Array.isArray(object.sweeps))
                        throw $TypeError(".seedsweep.v1.ListResponse.sweeps: array expected");
                    message.sweeps = $Array(object.sweeps.length);
                    for (let i = 0; i < object.sweeps.length; ++i) {
                        if (!$util.isObject(object.sweeps[i]))
                            throw $TypeError(".seedsweep.v1.ListResponse.sweeps: object expected");
                        message.sweeps[i] = $root.seedsweep.v1.SweepSummary.fromObject(object.sweeps[i], _depth + 1);
                    }
                }
                return message;
            };

            /**
             * Creates a plain object from a ListResponse message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.ListResponse
             * @static
             * @param {seedsweep.v1.ListResponse} message ListResponse
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ListResponse.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.sweeps = [];
                if (message.sweeps && message.sweeps.length) {
                    object.sweeps = $Array(message.sweeps.length);
                    for (let j = 0; j < message.sweeps.length; ++j)
                        object.sweeps[j] = $root.seedsweep.v1.SweepSummary.toObject(message.sweeps[j], options, _depth + 1);
                }
                return object;
            };

            /**
             * Converts this ListResponse to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.ListResponse
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ListResponse.prototype.toJSON = function() {
                return ListResponse.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ListResponse;
        })();

        v1.GetRequest = (function() {

            /**
             * Properties of a GetRequest.
             * @typedef {Object} seedsweep.v1.GetRequest.$Properties
             * @property {string|null} [sweepId] GetRequest sweepId
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a GetRequest.
             * @memberof seedsweep.v1
             * @interface IGetRequest
             * @augments seedsweep.v1.GetRequest.$Properties
             * @deprecated Use seedsweep.v1.GetRequest.$Properties instead.
             */

            /**
             * Shape of a GetRequest.
             * @typedef {seedsweep.v1.GetRequest.$Properties} seedsweep.v1.GetRequest.$Shape
             */

            /**
             * Constructs a new GetRequest.
             * @memberof seedsweep.v1
             * @classdesc Represents a GetRequest.
             * @constructor
             * @param {seedsweep.v1.GetRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const GetRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * GetRequest sweepId.
             * @member {string} sweepId
             * @memberof seedsweep.v1.GetRequest
             * @instance
             */
            GetRequest.prototype.sweepId = "";

            /**
             * Encodes the specified GetRequest message. Does not implicitly {@link seedsweep.v1.GetRequest.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.GetRequest
             * @static
             * @param {seedsweep.v1.GetRequest.$Properties} message GetRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            GetRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.sweepId != null && $Object.hasOwnProperty.call(message, "sweepId") && message.sweepId !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.sweepId);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a GetRequest message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.GetRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.GetRequest & seedsweep.v1.GetRequest.$Shape} GetRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            GetRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.seedsweep.v1.GetRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.sweepId = value;
                            else
                                delete message.sweepId;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a GetRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.GetRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.GetRequest} GetRequest
             */
            GetRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.GetRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.GetRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.seedsweep.v1.GetRequest();
                if (object.sweepId != null)
                    if (typeof object.sweepId !== "string" || object.sweepId.length)
                        message.sweepId = $String(object.sweepId);
                return message;
            };

            /**
             * Creates a plain object from a GetRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.GetRequest
             * @static
             * @param {seedsweep.v1.GetRequest} message GetRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            GetRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.sweepId = "";
                if (message.sweepId != null && $Object.hasOwnProperty.call(message, "sweepId"))
                    object.sweepId = message.sweepId;
                return object;
            };

            /**
             * Converts this GetRequest to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.GetRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            GetRequest.prototype.toJSON = function() {
                return GetRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return GetRequest;
        })();

        v1.ControlRequest = (function() {

            /**
             * Properties of a ControlRequest.
             * @typedef {Object} seedsweep.v1.ControlRequest.$Properties
             * @property {string|null} [sweepId] ControlRequest sweepId
             * @property {seedsweep.v1.ControlAction|null} [action] ControlRequest action
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ControlRequest.
             * @memberof seedsweep.v1
             * @interface IControlRequest
             * @augments seedsweep.v1.ControlRequest.$Properties
             * @deprecated Use seedsweep.v1.ControlRequest.$Properties instead.
             */

            /**
             * Shape of a ControlRequest.
             * @typedef {seedsweep.v1.ControlRequest.$Properties} seedsweep.v1.ControlRequest.$Shape
             */

            /**
             * Constructs a new ControlRequest.
             * @memberof seedsweep.v1
             * @classdesc Represents a ControlRequest.
             * @constructor
             * @param {seedsweep.v1.ControlRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ControlRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ControlRequest sweepId.
             * @member {string} sweepId
             * @memberof seedsweep.v1.ControlRequest
             * @instance
             */
            ControlRequest.prototype.sweepId = "";

            /**
             * ControlRequest action.
             * @member {seedsweep.v1.ControlAction} action
             * @memberof seedsweep.v1.ControlRequest
             * @instance
             */
            ControlRequest.prototype.action = 0;

            /**
             * Encodes the specified ControlRequest message. Does not implicitly {@link seedsweep.v1.ControlRequest.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.ControlRequest
             * @static
             * @param {seedsweep.v1.ControlRequest.$Properties} message ControlRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ControlRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.sweepId != null && $Object.hasOwnProperty.call(message, "sweepId") && message.sweepId !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.sweepId);
                if (message.action != null && $Object.hasOwnProperty.call(message, "action") && message.action !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).int32(message.action);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ControlRequest message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.ControlRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.ControlRequest & seedsweep.v1.ControlRequest.$Shape} ControlRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ControlRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.seedsweep.v1.ControlRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.sweepId = value;
                            else
                                delete message.sweepId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.action = value;
                            else
                                delete message.action;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a ControlRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.ControlRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.ControlRequest} ControlRequest
             */
            ControlRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.ControlRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.ControlRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.seedsweep.v1.ControlRequest();
                if (object.sweepId != null)
                    if (typeof object.sweepId !== "string" || object.sweepId.length)
                        message.sweepId = $String(object.sweepId);
                if (object.action !== 0 && (typeof object.action !== "string" || $root.seedsweep.v1.ControlAction[object.action] !== 0))
                    switch (object.action) {
                    case "CONTROL_ACTION_UNSPECIFIED":
                    case 0:
                        message.action = 0;
                        break;
                    case "CONTROL_ACTION_PAUSE":
                    case 1:
                        message.action = 1;
                        break;
                    case "CONTROL_ACTION_RESUME":
                    case 2:
                        message.action = 2;
                        break;
                    case "CONTROL_ACTION_CANCEL":
                    case 3:
                        message.action = 3;
                        break;
                    default:
                        if (typeof object.action === "number" && (object.action | 0) === object.action)
                            message.action = object.action;
                    }
                return message;
            };

            /**
             * Creates a plain object from a ControlRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.ControlRequest
             * @static
             * @param {seedsweep.v1.ControlRequest} message ControlRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ControlRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.sweepId = "";
                    object.action = options.enums === $String ? "CONTROL_ACTION_UNSPECIFIED" : 0;
                }
                if (message.sweepId != null && $Object.hasOwnProperty.call(message, "sweepId"))
                    object.sweepId = message.sweepId;
                if (message.action != null && $Object.hasOwnProperty.call(message, "action"))
                    object.action = options.enums === $String ? $root.seedsweep.v1.ControlAction[message.action] === $undefined ? message.action : $root.seedsweep.v1.ControlAction[message.action] : message.action;
                return object;
            };

            /**
             * Converts this ControlRequest to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.ControlRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ControlRequest.prototype.toJSON = function() {
                return ControlRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ControlRequest;
        })();

        v1.WatchRequest = (function() {

            /**
             * Properties of a WatchRequest.
             * @typedef {Object} seedsweep.v1.WatchRequest.$Properties
             * @property {string|null} [sweepId] WatchRequest sweepId
             * @property {number|null} [endedSeen] WatchRequest endedSeen
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a WatchRequest.
             * @memberof seedsweep.v1
             * @interface IWatchRequest
             * @augments seedsweep.v1.WatchRequest.$Properties
             * @deprecated Use seedsweep.v1.WatchRequest.$Properties instead.
             */

            /**
             * Shape of a WatchRequest.
             * @typedef {seedsweep.v1.WatchRequest.$Properties} seedsweep.v1.WatchRequest.$Shape
             */

            /**
             * Constructs a new WatchRequest.
             * @memberof seedsweep.v1
             * @classdesc Represents a WatchRequest.
             * @constructor
             * @param {seedsweep.v1.WatchRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const WatchRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * WatchRequest sweepId.
             * @member {string} sweepId
             * @memberof seedsweep.v1.WatchRequest
             * @instance
             */
            WatchRequest.prototype.sweepId = "";

            /**
             * WatchRequest endedSeen.
             * @member {number} endedSeen
             * @memberof seedsweep.v1.WatchRequest
             * @instance
             */
            WatchRequest.prototype.endedSeen = 0;

            /**
             * Encodes the specified WatchRequest message. Does not implicitly {@link seedsweep.v1.WatchRequest.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.WatchRequest
             * @static
             * @param {seedsweep.v1.WatchRequest.$Properties} message WatchRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            WatchRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.sweepId != null && $Object.hasOwnProperty.call(message, "sweepId") && message.sweepId !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.sweepId);
                if (message.endedSeen != null && $Object.hasOwnProperty.call(message, "endedSeen") && message.endedSeen !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.endedSeen);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a WatchRequest message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.WatchRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.WatchRequest & seedsweep.v1.WatchRequest.$Shape} WatchRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            WatchRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.seedsweep.v1.WatchRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.sweepId = value;
                            else
                                delete message.sweepId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.endedSeen = value;
                            else
                                delete message.endedSeen;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a WatchRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.WatchRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.WatchRequest} WatchRequest
             */
            WatchRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.WatchRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.WatchRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.seedsweep.v1.WatchRequest();
                if (object.sweepId != null)
                    if (typeof object.sweepId !== "string" || object.sweepId.length)
                        message.sweepId = $String(object.sweepId);
                if (object.endedSeen != null)
                    if ($Number(object.endedSeen) !== 0)
                        message.endedSeen = object.endedSeen >>> 0;
                return message;
            };

            /**
             * Creates a plain object from a WatchRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.WatchRequest
             * @static
             * @param {seedsweep.v1.WatchRequest} message WatchRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            WatchRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.sweepId = "";
                    object.endedSeen = 0;
                }
                if (message.sweepId != null && $Object.hasOwnProperty.call(message, "sweepId"))
                    object.sweepId = message.sweepId;
                if (message.endedSeen != null && $Object.hasOwnProperty.call(message, "endedSeen"))
                    object.endedSeen = message.endedSeen;
                return object;
            };

            /**
             * Converts this WatchRequest to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.WatchRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            WatchRequest.prototype.toJSON = function() {
                return WatchRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return WatchRequest;
        })();

        v1.RunningTrial = (function() {

            /**
             * Properties of a RunningTrial.
             * @typedef {Object} seedsweep.v1.RunningTrial.$Properties
             * @property {string|null} [setting] RunningTrial setting
             * @property {string|null} [dataset] RunningTrial dataset
             * @property {number|null} [seed] RunningTrial seed
             * @property {number|null} [epoch] RunningTrial epoch
             * @property {number|null} [epochs] RunningTrial epochs
             * @property {number|null} [value] RunningTrial value
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RunningTrial.
             * @memberof seedsweep.v1
             * @interface IRunningTrial
             * @augments seedsweep.v1.RunningTrial.$Properties
             * @deprecated Use seedsweep.v1.RunningTrial.$Properties instead.
             */

            /**
             * Shape of a RunningTrial.
             * @typedef {seedsweep.v1.RunningTrial.$Properties} seedsweep.v1.RunningTrial.$Shape
             */

            /**
             * Constructs a new RunningTrial.
             * @memberof seedsweep.v1
             * @classdesc Represents a RunningTrial.
             * @constructor
             * @param {seedsweep.v1.RunningTrial.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RunningTrial = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RunningTrial setting.
             * @member {string} setting
             * @memberof seedsweep.v1.RunningTrial
             * @instance
             */
            RunningTrial.prototype.setting = "";

            /**
             * RunningTrial dataset.
             * @member {string} dataset
             * @memberof seedsweep.v1.RunningTrial
             * @instance
             */
            RunningTrial.prototype.dataset = "";

            /**
             * RunningTrial seed.
             * @member {number} seed
             * @memberof seedsweep.v1.RunningTrial
             * @instance
             */
            RunningTrial.prototype.seed = 0;

            /**
             * RunningTrial epoch.
             * @member {number} epoch
             * @memberof seedsweep.v1.RunningTrial
             * @instance
             */
            RunningTrial.prototype.epoch = 0;

            /**
             * RunningTrial epochs.
             * @member {number} epochs
             * @memberof seedsweep.v1.RunningTrial
             * @instance
             */
            RunningTrial.prototype.epochs = 0;

            /**
             * RunningTrial value.
             * @member {number|null|undefined} value
             * @memberof seedsweep.v1.RunningTrial
             * @instance
             */
            RunningTrial.prototype.value = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(RunningTrial.prototype, "_value", {
                get: $util.oneOfGetter($oneOfFields = ["value"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified RunningTrial message. Does not implicitly {@link seedsweep.v1.RunningTrial.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.RunningTrial
             * @static
             * @param {seedsweep.v1.RunningTrial.$Properties} message RunningTrial message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RunningTrial.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.setting != null && $Object.hasOwnProperty.call(message, "setting") && message.setting !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.setting);
                if (message.dataset != null && $Object.hasOwnProperty.call(message, "dataset") && message.dataset !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.dataset);
                if (message.seed != null && $Object.hasOwnProperty.call(message, "seed") && message.seed !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.seed);
                if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && message.epoch !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.epoch);
                if (message.epochs != null && $Object.hasOwnProperty.call(message, "epochs") && message.epochs !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.epochs);
                if (message.value != null && $Object.hasOwnProperty.call(message, "value"))
                    writer.uint32(/* id 6, wireType 1 =*/49).double(message.value);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RunningTrial message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.RunningTrial
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.RunningTrial & seedsweep.v1.RunningTrial.$Shape} RunningTrial
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RunningTrial.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.seedsweep.v1.RunningTrial();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.setting = value;
                            else
                                delete message.setting;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.dataset = value;
                            else
                                delete message.dataset;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.seed = value;
                            else
                                delete message.seed;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.epoch = value;
                            else
                                delete message.epoch;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.epochs = value;
                            else
                                delete message.epochs;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 1)
                                break;
                            message.value = reader.double();
                            message._value = "value";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a RunningTrial message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.RunningTrial
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.RunningTrial} RunningTrial
             */
            RunningTrial.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.RunningTrial)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.RunningTrial: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.seedsweep.v1.RunningTrial();
                if (object.setting != null)
                    if (typeof object.setting !== "string" || object.setting.length)
                        message.setting = $String(object.setting);
                if (object.dataset != null)
                    if (typeof object.dataset !== "string" || object.dataset.length)
                        message.dataset = $String(object.dataset);
                if (object.seed != null)
                    if ($Number(object.seed) !== 0)
                        message.seed = object.seed >>> 0;
                if (object.epoch != null)
                    if ($Number(object.epoch) !== 0)
                        message.epoch = object.epoch >>> 0;
                if (object.epochs != null)
                    if ($Number(object.epochs) !== 0)
                        message.epochs = object.epochs >>> 0;
                if (object.value != null)
                    message.value = $Number(object.value);
                return message;
            };

            /**
             * Creates a plain object from a RunningTrial message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.RunningTrial
             * @static
             * @param {seedsweep.v1.RunningTrial} message RunningTrial
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            RunningTrial.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.setting = "";
                    object.dataset = "";
                    object.seed = 0;
                    object.epoch = 0;
                    object.epochs = 0;
                }
                if (message.setting != null && $Object.hasOwnProperty.call(message, "setting"))
                    object.setting = message.setting;
                if (message.dataset != null && $Object.hasOwnProperty.call(message, "dataset"))
                    object.dataset = message.dataset;
                if (message.seed != null && $Object.hasOwnProperty.call(message, "seed"))
                    object.seed = message.seed;
                if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch"))
                    object.epoch = message.epoch;
                if (message.epochs != null && $Object.hasOwnProperty.call(message, "epochs"))
                    object.epochs = message.epochs;
                if (message.value != null && $Object.hasOwnProperty.call(message, "value"))
                    object.value = options.json && !$isFinite(message.value) ? $String(message.value) : message.value;
                return object;
            };

            /**
             * Converts this RunningTrial to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.RunningTrial
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            RunningTrial.prototype.toJSON = function() {
                return RunningTrial.toObject(this, $protobuf.util.toJSONOptions);
            };

            return RunningTrial;
        })();

        v1.SweepUpdate = (function() {

            /**
             * Properties of a SweepUpdate.
             * @typedef {Object} seedsweep.v1.SweepUpdate.$Properties
             * @property {seedsweep.v1.SweepSummary.$Properties|null} [sweep] SweepUpdate sweep
             * @property {Array.<seedsweep.v1.TrialEnd.$Properties>|null} [ended] SweepUpdate ended
             * @property {Array.<seedsweep.v1.RunningTrial.$Properties>|null} [running] SweepUpdate running
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SweepUpdate.
             * @memberof seedsweep.v1
             * @interface ISweepUpdate
             * @augments seedsweep.v1.SweepUpdate.$Properties
             * @deprecated Use seedsweep.v1.SweepUpdate.$Properties instead.
             */

            /**
             * Shape of a SweepUpdate.
             * @typedef {seedsweep.v1.SweepUpdate.$Properties} seedsweep.v1.SweepUpdate.$Shape
             */

            /**
             * Constructs a new SweepUpdate.
             * @memberof seedsweep.v1
             * @classdesc Represents a SweepUpdate.
             * @constructor
             * @param {seedsweep.v1.SweepUpdate.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SweepUpdate = function (properties) {
                this.ended = [];
                this.running = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SweepUpdate sweep.
             * @member {seedsweep.v1.SweepSummary.$Properties|null|undefined} sweep
             * @memberof seedsweep.v1.SweepUpdate
             * @instance
             */
            SweepUpdate.prototype.sweep = null;

            /**
             * SweepUpdate ended.
             * @member {Array.<seedsweep.v1.TrialEnd.$Properties>} ended
             * @memberof seedsweep.v1.SweepUpdate
             * @instance
             */
            SweepUpdate.prototype.ended = $util.emptyArray;

            /**
             * SweepUpdate running.
             * @member {Array.<seedsweep.v1.RunningTrial.$Properties>} running
             * @memberof seedsweep.v1.SweepUpdate
             * @instance
             */
            SweepUpdate.prototype.running = $util.emptyArray;

            /**
             * Encodes the specified SweepUpdate message. Does not implicitly {@link seedsweep.v1.SweepUpdate.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.SweepUpdate
             * @static
             * @param {seedsweep.v1.SweepUpdate.$Properties} message SweepUpdate message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SweepUpdate.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.sweep != null && $Object.hasOwnProperty.call(message, "sweep"))
                    $root.seedsweep.v1.SweepSummary.encode(message.sweep, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.ended != null && message.ended.length)
                    for (let i = 0; i < message.ended.length; ++i)
                        $root.seedsweep.v1.TrialEnd.encode(message.ended[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.running != null && message.running.length)
                    for (let i = 0; i < message.running.length; ++i)
                        $root.seedsweep.v1.RunningTrial.encode(message.running[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SweepUpdate message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.SweepUpdate
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.SweepUpdate & seedsweep.v1.SweepUpdate.$Shape} SweepUpdate
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SweepUpdate.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.seedsweep.v1.SweepUpdate();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.sweep = $root.seedsweep.v1.SweepSummary.decode(reader, reader.size(), $undefined, _depth + 1, message.sweep);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.ended && message.ended.length))
                                message.ended = [];
                            message.ended.push($root.seedsweep.v1.TrialEnd.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.running && message.running.length))
                                message.running = [];
                            message.running.push($root.seedsweep.v1.RunningTrial.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a SweepUpdate message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.SweepUpdate
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.SweepUpdate} SweepUpdate
             */
            SweepUpdate.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.SweepUpdate)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.SweepUpdate: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.seedsweep.v1.SweepUpdate();
                if (object.sweep != null) {
                    if (!$util.isObject(object.sweep))
                        throw $TypeError(".seedsweep.v1.SweepUpdate.sweep: object expected");
                    message.sweep = $root.seedsweep.v1.SweepSummary.fromObject(object.sweep, _depth + 1);
                }
                if (object.ended) {
                    if (!$Array.isArray(object.ended))
                        throw $TypeError(".seedsweep.v1.SweepUpdate.ended: array expected");
                    message.ended = $Array(object.ended.length);
                    for (let i = 0; i < object.ended.length; ++i) {
                        if (!$util.isObject(object.ended[i]))
                            throw $TypeError(".seedsweep.v1.SweepUpdate.ended: object expected");
                        message.ended[i] = $root.seedsweep.v1.TrialEnd.fromObject(object.ended[i], _depth + 1);
                    }
                }
                if (object.running) {
                    if (!$Array.isArray(object.running))
                        throw $TypeError(".seedsweep.v1.SweepUpdate.running: array expected");
                    message.running = $Array(object.running.length);
                    for (let i = 0; i < object.running.length; ++i) {
                        if (!$util.isObject(object.running[i]))
                            throw $TypeError(".seedsweep.v1.SweepUpdate.running: object expected");
                        message.running[i] = $root.seedsweep.v1.RunningTrial.fromObject(object.running[i], _depth + 1);
                    }
                }
                return message;
            };

            /**
             * Creates a plain object from a SweepUpdate message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.SweepUpdate
             * @static
             * @param {seedsweep.v1.SweepUpdate} message SweepUpdate
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            SweepUpdate.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults) {
                    object.ended = [];
                    object.running = [];
                }
                if (options.defaults)
                    object.sweep = null;
                if (message.sweep != null && $Object.hasOwnProperty.call(message, "sweep"))
                    object.sweep = $root.seedsweep.v1.SweepSummary.toObject(message.sweep, options, _depth + 1);
                if (message.ended && message.ended.length) {
                    object.ended = $Array(message.ended.length);
                    for (let j = 0; j < message.ended.length; ++j)
                        object.ended[j] = $root.seedsweep.v1.TrialEnd.toObject(message.ended[j], options, _depth + 1);
                }
                if (message.running && message.running.length) {
                    object.running = $Array(message.running.length);
                    for (let j = 0; j < message.running.length; ++j)
                        object.running[j] = $root.seedsweep.v1.RunningTrial.toObject(message.running[j], options, _depth + 1);
                }
                return object;
            };

            /**
             * Converts this SweepUpdate to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.SweepUpdate
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            SweepUpdate.prototype.toJSON = function() {
                return SweepUpdate.toObject(this, $protobuf.util.toJSONOptions);
            };

            return SweepUpdate;
        })();

        v1.TrialStatus = (function() {

            /**
             * Properties of a TrialStatus.
             * @typedef {Object} seedsweep.v1.TrialStatus.$Properties
             * @property {string|null} [trialId] TrialStatus trialId
             * @property {number|null} [index] TrialStatus index
             * @property {number|null} [cell] TrialStatus cell
             * @property {string|null} [setting] TrialStatus setting
             * @property {string|null} [dataset] TrialStatus dataset
             * @property {number|null} [seed] TrialStatus seed
             * @property {seedsweep.v1.TrialState|null} [state] TrialStatus state
             * @property {number|null} [attempt] TrialStatus attempt
             * @property {string|null} [worker] TrialStatus worker
             * @property {number|null} [slot] TrialStatus slot
             * @property {string|null} [engine] TrialStatus engine
             * @property {number|null} [epoch] TrialStatus epoch
             * @property {number|null} [epochs] TrialStatus epochs
             * @property {number|null} [startedMs] TrialStatus startedMs
             * @property {number|null} [endedMs] TrialStatus endedMs
             * @property {number|null} [value] TrialStatus value
             * @property {number|null} [imagesPerSecond] TrialStatus imagesPerSecond
             * @property {string|null} [error] TrialStatus error
             * @property {Array.<string>|null} [logTail] TrialStatus logTail
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a TrialStatus.
             * @memberof seedsweep.v1
             * @interface ITrialStatus
             * @augments seedsweep.v1.TrialStatus.$Properties
             * @deprecated Use seedsweep.v1.TrialStatus.$Properties instead.
             */

            /**
             * Shape of a TrialStatus.
             * @typedef {seedsweep.v1.TrialStatus.$Properties} seedsweep.v1.TrialStatus.$Shape
             */

            /**
             * Constructs a new TrialStatus.
             * @memberof seedsweep.v1
             * @classdesc Represents a TrialStatus.
             * @constructor
             * @param {seedsweep.v1.TrialStatus.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const TrialStatus = function (properties) {
                this.logTail = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * TrialStatus trialId.
             * @member {string} trialId
             * @memberof seedsweep.v1.TrialStatus
             * @instance
             */
            TrialStatus.prototype.trialId = "";

            /**
             * TrialStatus index.
             * @member {number} index
             * @memberof seedsweep.v1.TrialStatus
             * @instance
             */
            TrialStatus.prototype.index = 0;

            /**
             * TrialStatus cell.
             * @member {number} cell
             * @memberof seedsweep.v1.TrialStatus
             * @instance
             */
            TrialStatus.prototype.cell = 0;

            /**
             * TrialStatus setting.
             * @member {string} setting
             * @memberof seedsweep.v1.TrialStatus
             * @instance
             */
            TrialStatus.prototype.setting = "";

            /**
             * TrialStatus dataset.
             * @member {string} dataset
             * @memberof seedsweep.v1.TrialStatus
             * @instance
             */
            TrialStatus.prototype.dataset = "";

            /**
             * TrialStatus seed.
             * @member {number} seed
             * @memberof seedsweep.v1.TrialStatus
             * @instance
             */
            TrialStatus.prototype.seed = 0;

            /**
             * TrialStatus state.
             * @member {seedsweep.v1.TrialState} state
             * @memberof seedsweep.v1.TrialStatus
             * @instance
             */
            TrialStatus.prototype.state = 0;

            /**
             * TrialStatus attempt.
             * @member {number} attempt
             * @memberof seedsweep.v1.TrialStatus
             * @instance
             */
            TrialStatus.prototype.attempt = 0;

            /**
             * TrialStatus worker.
             * @member {string} worker
             * @memberof seedsweep.v1.TrialStatus
             * @instance
             */
            TrialStatus.prototype.worker = "";

            /**
             * TrialStatus slot.
             * @member {number} slot
             * @memberof seedsweep.v1.TrialStatus
             * @instance
             */
            TrialStatus.prototype.slot = 0;

            /**
             * TrialStatus engine.
             * @member {string} engine
             * @memberof seedsweep.v1.TrialStatus
             * @instance
             */
            TrialStatus.prototype.engine = "";

            /**
             * TrialStatus epoch.
             * @member {number} epoch
             * @memberof seedsweep.v1.TrialStatus
             * @instance
             */
            TrialStatus.prototype.epoch = 0;

            /**
             * TrialStatus epochs.
             * @member {number} epochs
             * @memberof seedsweep.v1.TrialStatus
             * @instance
             */
            TrialStatus.prototype.epochs = 0;

            /**
             * TrialStatus startedMs.
             * @member {number} startedMs
             * @memberof seedsweep.v1.TrialStatus
             * @instance
             */
            TrialStatus.prototype.startedMs = 0;

            /**
             * TrialStatus endedMs.
             * @member {number} endedMs
             * @memberof seedsweep.v1.TrialStatus
             * @instance
             */
            TrialStatus.prototype.endedMs = 0;

            /**
             * TrialStatus value.
             * @member {number|null|undefined} value
             * @memberof seedsweep.v1.TrialStatus
             * @instance
             */
            TrialStatus.prototype.value = null;

            /**
             * TrialStatus imagesPerSecond.
             * @member {number|null|undefined} imagesPerSecond
             * @memberof seedsweep.v1.TrialStatus
             * @instance
             */
            TrialStatus.prototype.imagesPerSecond = null;

            /**
             * TrialStatus error.
             * @member {string} error
             * @memberof seedsweep.v1.TrialStatus
             * @instance
             */
            TrialStatus.prototype.error = "";

            /**
             * TrialStatus logTail.
             * @member {Array.<string>} logTail
             * @memberof seedsweep.v1.TrialStatus
             * @instance
             */
            TrialStatus.prototype.logTail = $util.emptyArray;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(TrialStatus.prototype, "_value", {
                get: $util.oneOfGetter($oneOfFields = ["value"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(TrialStatus.prototype, "_imagesPerSecond", {
                get: $util.oneOfGetter($oneOfFields = ["imagesPerSecond"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified TrialStatus message. Does not implicitly {@link seedsweep.v1.TrialStatus.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.TrialStatus
             * @static
             * @param {seedsweep.v1.TrialStatus.$Properties} message TrialStatus message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            TrialStatus.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.trialId != null && $Object.hasOwnProperty.call(message, "trialId") && message.trialId !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.trialId);
                if (message.index != null && $Object.hasOwnProperty.call(message, "index") && message.index !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.index);
                if (message.cell != null && $Object.hasOwnProperty.call(message, "cell") && message.cell !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.cell);
                if (message.setting != null && $Object.hasOwnProperty.call(message, "setting") && message.setting !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.setting);
                if (message.dataset != null && $Object.hasOwnProperty.call(message, "dataset") && message.dataset !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.dataset);
                if (message.seed != null && $Object.hasOwnProperty.call(message, "seed") && message.seed !== 0)
                    writer.uint32(/* id 6, wireType 0 =*/48).uint32(message.seed);
                if (message.state != null && $Object.hasOwnProperty.call(message, "state") && message.state !== 0)
                    writer.uint32(/* id 7, wireType 0 =*/56).int32(message.state);
                if (message.attempt != null && $Object.hasOwnProperty.call(message, "attempt") && message.attempt !== 0)
                    writer.uint32(/* id 8, wireType 0 =*/64).uint32(message.attempt);
                if (message.worker != null && $Object.hasOwnProperty.call(message, "worker") && message.worker !== "")
                    writer.uint32(/* id 9, wireType 2 =*/74).string(message.worker);
                if (message.slot != null && $Object.hasOwnProperty.call(message, "slot") && message.slot !== 0)
                    writer.uint32(/* id 10, wireType 0 =*/80).uint32(message.slot);
                if (message.engine != null && $Object.hasOwnProperty.call(message, "engine") && message.engine !== "")
                    writer.uint32(/* id 11, wireType 2 =*/90).string(message.engine);
                if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && message.epoch !== 0)
                    writer.uint32(/* id 12, wireType 0 =*/96).uint32(message.epoch);
                if (message.epochs != null && $Object.hasOwnProperty.call(message, "epochs") && message.epochs !== 0)
                    writer.uint32(/* id 13, wireType 0 =*/104).uint32(message.epochs);
                if (message.startedMs != null && $Object.hasOwnProperty.call(message, "startedMs") && !$Object.is(message.startedMs, 0))
                    writer.uint32(/* id 14, wireType 1 =*/113).double(message.startedMs);
                if (message.endedMs != null && $Object.hasOwnProperty.call(message, "endedMs") && !$Object.is(message.endedMs, 0))
                    writer.uint32(/* id 15, wireType 1 =*/121).double(message.endedMs);
                if (message.value != null && $Object.hasOwnProperty.call(message, "value"))
                    writer.uint32(/* id 16, wireType 1 =*/129).double(message.value);
                if (message.imagesPerSecond != null && $Object.hasOwnProperty.call(message, "imagesPerSecond"))
                    writer.uint32(/* id 17, wireType 1 =*/137).double(message.imagesPerSecond);
                if (message.error != null && $Object.hasOwnProperty.call(message, "error") && message.error !== "")
                    writer.uint32(/* id 18, wireType 2 =*/146).string(message.error);
                if (message.logTail != null && message.logTail.length)
                    for (let i = 0; i < message.logTail.length; ++i)
                        writer.uint32(/* id 19, wireType 2 =*/154).string(message.logTail[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a TrialStatus message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.TrialStatus
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.TrialStatus & seedsweep.v1.TrialStatus.$Shape} TrialStatus
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            TrialStatus.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.seedsweep.v1.TrialStatus();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.trialId = value;
                            else
                                delete message.trialId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.index = value;
                            else
                                delete message.index;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.cell = value;
                            else
                                delete message.cell;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.setting = value;
                            else
                                delete message.setting;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.dataset = value;
                            else
                                delete message.dataset;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.seed = value;
                            else
                                delete message.seed;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.state = value;
                            else
                                delete message.state;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.attempt = value;
                            else
                                delete message.attempt;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.worker = value;
                            else
                                delete message.worker;
                            continue;
                        }
                    case 10: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.slot = value;
                            else
                                delete message.slot;
                            continue;
                        }
                    case 11: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.engine = value;
                            else
                                delete message.engine;
                            continue;
                        }
                    case 12: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.epoch = value;
                            else
                                delete message.epoch;
                            continue;
                        }
                    case 13: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.epochs = value;
                            else
                                delete message.epochs;
                            continue;
                        }
                    case 14: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.startedMs = value;
                            else
                                delete message.startedMs;
                            continue;
                        }
                    case 15: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.endedMs = value;
                            else
                                delete message.endedMs;
                            continue;
                        }
                    case 16: {
                            if (wireType !== 1)
                                break;
                            message.value = reader.double();
                            message._value = "value";
                            continue;
                        }
                    case 17: {
                            if (wireType !== 1)
                                break;
                            message.imagesPerSecond = reader.double();
                            message._imagesPerSecond = "imagesPerSecond";
                            continue;
                        }
                    case 18: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.error = value;
                            else
                                delete message.error;
                            continue;
                        }
                    case 19: {
                            if (wireType !== 2)
                                break;
                            if (!(message.logTail && message.logTail.length))
                                message.logTail = [];
                            message.logTail.push(reader.stringVerify());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a TrialStatus message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.TrialStatus
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.TrialStatus} TrialStatus
             */
            TrialStatus.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.TrialStatus)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.TrialStatus: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.seedsweep.v1.TrialStatus();
                if (object.trialId != null)
                    if (typeof object.trialId !== "string" || object.trialId.length)
                        message.trialId = $String(object.trialId);
                if (object.index != null)
                    if ($Number(object.index) !== 0)
                        message.index = object.index >>> 0;
                if (object.cell != null)
                    if ($Number(object.cell) !== 0)
                        message.cell = object.cell >>> 0;
                if (object.setting != null)
                    if (typeof object.setting !== "string" || object.setting.length)
                        message.setting = $String(object.setting);
                if (object.dataset != null)
                    if (typeof object.dataset !== "string" || object.dataset.length)
                        message.dataset = $String(object.dataset);
                if (object.seed != null)
                    if ($Number(object.seed) !== 0)
                        message.seed = object.seed >>> 0;
                if (object.state !== 0 && (typeof object.state !== "string" || $root.seedsweep.v1.TrialState[object.state] !== 0))
                    switch (object.state) {
                    case "TRIAL_STATE_UNSPECIFIED":
                    case 0:
                        message.state = 0;
                        break;
                    case "TRIAL_STATE_QUEUED":
                    case 1:
                        message.state = 1;
                        break;
                    case "TRIAL_STATE_RUNNING":
                    case 2:
                        message.state = 2;
                        break;
                    case "TRIAL_STATE_DONE":
                    case 3:
                        message.state = 3;
                        break;
                    case "TRIAL_STATE_FAILED":
                    case 4:
                        message.state = 4;
                        break;
                    case "TRIAL_STATE_CANCELLED":
                    case 5:
                        message.state = 5;
                        break;
                    default:
                        if (typeof object.state === "number" && (object.state | 0) === object.state)
                            message.state = object.state;
                    }
                if (object.attempt != null)
                    if ($Number(object.attempt) !== 0)
                        message.attempt = object.attempt >>> 0;
                if (object.worker != null)
                    if (typeof object.worker !== "string" || object.worker.length)
                        message.worker = $String(object.worker);
                if (object.slot != null)
                    if ($Number(object.slot) !== 0)
                        message.slot = object.slot >>> 0;
                if (object.engine != null)
                    if (typeof object.engine !== "string" || object.engine.length)
                        message.engine = $String(object.engine);
                if (object.epoch != null)
                    if ($Number(object.epoch) !== 0)
                        message.epoch = object.epoch >>> 0;
                if (object.epochs != null)
                    if ($Number(object.epochs) !== 0)
                        message.epochs = object.epochs >>> 0;
                if (object.startedMs != null)
                    if (!$Object.is($Number(object.startedMs), 0))
                        message.startedMs = $Number(object.startedMs);
                if (object.endedMs != null)
                    if (!$Object.is($Number(object.endedMs), 0))
                        message.endedMs = $Number(object.endedMs);
                if (object.value != null)
                    message.value = $Number(object.value);
                if (object.imagesPerSecond != null)
                    message.imagesPerSecond = $Number(object.imagesPerSecond);
                if (object.error != null)
                    if (typeof object.error !== "string" || object.error.length)
                        message.error = $String(object.error);
                if (object.logTail) {
                    if (!$Array.isArray(object.logTail))
                        throw $TypeError(".seedsweep.v1.TrialStatus.logTail: array expected");
                    message.logTail = $Array(object.logTail.length);
                    for (let i = 0; i < object.logTail.length; ++i)
                        message.logTail[i] = $String(object.logTail[i]);
                }
                return message;
            };

            /**
             * Creates a plain object from a TrialStatus message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.TrialStatus
             * @static
             * @param {seedsweep.v1.TrialStatus} message TrialStatus
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            TrialStatus.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.logTail = [];
                if (options.defaults) {
                    object.trialId = "";
                    object.index = 0;
                    object.cell = 0;
                    object.setting = "";
                    object.dataset = "";
                    object.seed = 0;
                    object.state = options.enums === $String ? "TRIAL_STATE_UNSPECIFIED" : 0;
                    object.attempt = 0;
                    object.worker = "";
                    object.slot = 0;
                    object.engine = "";
                    object.epoch = 0;
                    object.epochs = 0;
                    object.startedMs = 0;
                    object.endedMs = 0;
                    object.error = "";
                }
                if (message.trialId != null && $Object.hasOwnProperty.call(message, "trialId"))
                    object.trialId = message.trialId;
                if (message.index != null && $Object.hasOwnProperty.call(message, "index"))
                    object.index = message.index;
                if (message.cell != null && $Object.hasOwnProperty.call(message, "cell"))
                    object.cell = message.cell;
                if (message.setting != null && $Object.hasOwnProperty.call(message, "setting"))
                    object.setting = message.setting;
                if (message.dataset != null && $Object.hasOwnProperty.call(message, "dataset"))
                    object.dataset = message.dataset;
                if (message.seed != null && $Object.hasOwnProperty.call(message, "seed"))
                    object.seed = message.seed;
                if (message.state != null && $Object.hasOwnProperty.call(message, "state"))
                    object.state = options.enums === $String ? $root.seedsweep.v1.TrialState[message.state] === $undefined ? message.state : $root.seedsweep.v1.TrialState[message.state] : message.state;
                if (message.attempt != null && $Object.hasOwnProperty.call(message, "attempt"))
                    object.attempt = message.attempt;
                if (message.worker != null && $Object.hasOwnProperty.call(message, "worker"))
                    object.worker = message.worker;
                if (message.slot != null && $Object.hasOwnProperty.call(message, "slot"))
                    object.slot = message.slot;
                if (message.engine != null && $Object.hasOwnProperty.call(message, "engine"))
                    object.engine = message.engine;
                if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch"))
                    object.epoch = message.epoch;
                if (message.epochs != null && $Object.hasOwnProperty.call(message, "epochs"))
                    object.epochs = message.epochs;
                if (message.startedMs != null && $Object.hasOwnProperty.call(message, "startedMs"))
                    object.startedMs = options.json && !$isFinite(message.startedMs) ? $String(message.startedMs) : message.startedMs;
                if (message.endedMs != null && $Object.hasOwnProperty.call(message, "endedMs"))
                    object.endedMs = options.json && !$isFinite(message.endedMs) ? $String(message.endedMs) : message.endedMs;
                if (message.value != null && $Object.hasOwnProperty.call(message, "value"))
                    object.value = options.json && !$isFinite(message.value) ? $String(message.value) : message.value;
                if (message.imagesPerSecond != null && $Object.hasOwnProperty.call(message, "imagesPerSecond"))
                    object.imagesPerSecond = options.json && !$isFinite(message.imagesPerSecond) ? $String(message.imagesPerSecond) : message.imagesPerSecond;
                if (message.error != null && $Object.hasOwnProperty.call(message, "error"))
                    object.error = message.error;
                if (message.logTail && message.logTail.length) {
                    object.logTail = $Array(message.logTail.length);
                    for (let j = 0; j < message.logTail.length; ++j)
                        object.logTail[j] = message.logTail[j];
                }
                return object;
            };

            /**
             * Converts this TrialStatus to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.TrialStatus
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            TrialStatus.prototype.toJSON = function() {
                return TrialStatus.toObject(this, $protobuf.util.toJSONOptions);
            };

            return TrialStatus;
        })();

        /**
         * ActivityKind enum.
         * @name seedsweep.v1.ActivityKind
         * @enum {number}
         * @property {number} ACTIVITY_KIND_UNSPECIFIED=0 ACTIVITY_KIND_UNSPECIFIED value
         * @property {number} ACTIVITY_KIND_SUBMITTED=1 ACTIVITY_KIND_SUBMITTED value
         * @property {number} ACTIVITY_KIND_STARTED=2 ACTIVITY_KIND_STARTED value
         * @property {number} ACTIVITY_KIND_FINISHED=3 ACTIVITY_KIND_FINISHED value
         * @property {number} ACTIVITY_KIND_FAILED=4 ACTIVITY_KIND_FAILED value
         * @property {number} ACTIVITY_KIND_RETRIED=5 ACTIVITY_KIND_RETRIED value
         * @property {number} ACTIVITY_KIND_SUPERSEDED=6 ACTIVITY_KIND_SUPERSEDED value
         * @property {number} ACTIVITY_KIND_RELEASED=7 ACTIVITY_KIND_RELEASED value
         * @property {number} ACTIVITY_KIND_LOST=8 ACTIVITY_KIND_LOST value
         * @property {number} ACTIVITY_KIND_PAUSED=9 ACTIVITY_KIND_PAUSED value
         * @property {number} ACTIVITY_KIND_RESUMED=10 ACTIVITY_KIND_RESUMED value
         * @property {number} ACTIVITY_KIND_CANCELLED=11 ACTIVITY_KIND_CANCELLED value
         * @property {number} ACTIVITY_KIND_REOPENED=12 ACTIVITY_KIND_REOPENED value
         * @property {number} ACTIVITY_KIND_SEEDS_ADDED=13 ACTIVITY_KIND_SEEDS_ADDED value
         * @property {number} ACTIVITY_KIND_STOPPED=14 ACTIVITY_KIND_STOPPED value
         */
        v1.ActivityKind = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "ACTIVITY_KIND_UNSPECIFIED"] = 0;
            values[valuesById[1] = "ACTIVITY_KIND_SUBMITTED"] = 1;
            values[valuesById[2] = "ACTIVITY_KIND_STARTED"] = 2;
            values[valuesById[3] = "ACTIVITY_KIND_FINISHED"] = 3;
            values[valuesById[4] = "ACTIVITY_KIND_FAILED"] = 4;
            values[valuesById[5] = "ACTIVITY_KIND_RETRIED"] = 5;
            values[valuesById[6] = "ACTIVITY_KIND_SUPERSEDED"] = 6;
            values[valuesById[7] = "ACTIVITY_KIND_RELEASED"] = 7;
            values[valuesById[8] = "ACTIVITY_KIND_LOST"] = 8;
            values[valuesById[9] = "ACTIVITY_KIND_PAUSED"] = 9;
            values[valuesById[10] = "ACTIVITY_KIND_RESUMED"] = 10;
            values[valuesById[11] = "ACTIVITY_KIND_CANCELLED"] = 11;
            values[valuesById[12] = "ACTIVITY_KIND_REOPENED"] = 12;
            values[valuesById[13] = "ACTIVITY_KIND_SEEDS_ADDED"] = 13;
            values[valuesById[14] = "ACTIVITY_KIND_STOPPED"] = 14;
            return values;
        })();

        v1.Activity = (function() {

            /**
             * Properties of an Activity.
             * @typedef {Object} seedsweep.v1.Activity.$Properties
             * @property {number|null} [number] Activity number
             * @property {number|null} [timeMs] Activity timeMs
             * @property {seedsweep.v1.ActivityKind|null} [kind] Activity kind
             * @property {string|null} [setting] Activity setting
             * @property {string|null} [dataset] Activity dataset
             * @property {number|null} [seed] Activity seed
             * @property {number|null} [attempt] Activity attempt
             * @property {string|null} [worker] Activity worker
             * @property {string|null} [detail] Activity detail
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Activity.
             * @memberof seedsweep.v1
             * @interface IActivity
             * @augments seedsweep.v1.Activity.$Properties
             * @deprecated Use seedsweep.v1.Activity.$Properties instead.
             */

            /**
             * Shape of an Activity.
             * @typedef {seedsweep.v1.Activity.$Properties} seedsweep.v1.Activity.$Shape
             */

            /**
             * Constructs a new Activity.
             * @memberof seedsweep.v1
             * @classdesc Represents an Activity.
             * @constructor
             * @param {seedsweep.v1.Activity.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Activity = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Activity number.
             * @member {number} number
             * @memberof seedsweep.v1.Activity
             * @instance
             */
            Activity.prototype.number = 0;

            /**
             * Activity timeMs.
             * @member {number} timeMs
             * @memberof seedsweep.v1.Activity
             * @instance
             */
            Activity.prototype.timeMs = 0;

            /**
             * Activity kind.
             * @member {seedsweep.v1.ActivityKind} kind
             * @memberof seedsweep.v1.Activity
             * @instance
             */
            Activity.prototype.kind = 0;

            /**
             * Activity setting.
             * @member {string} setting
             * @memberof seedsweep.v1.Activity
             * @instance
             */
            Activity.prototype.setting = "";

            /**
             * Activity dataset.
             * @member {string} dataset
             * @memberof seedsweep.v1.Activity
             * @instance
             */
            Activity.prototype.dataset = "";

            /**
             * Activity seed.
             * @member {number|null|undefined} seed
             * @memberof seedsweep.v1.Activity
             * @instance
             */
            Activity.prototype.seed = null;

            /**
             * Activity attempt.
             * @member {number} attempt
             * @memberof seedsweep.v1.Activity
             * @instance
             */
            Activity.prototype.attempt = 0;

            /**
             * Activity worker.
             * @member {string} worker
             * @memberof seedsweep.v1.Activity
             * @instance
             */
            Activity.prototype.worker = "";

            /**
             * Activity detail.
             * @member {string} detail
             * @memberof seedsweep.v1.Activity
             * @instance
             */
            Activity.prototype.detail = "";

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Activity.prototype, "_seed", {
                get: $util.oneOfGetter($oneOfFields = ["seed"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified Activity message. Does not implicitly {@link seedsweep.v1.Activity.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.Activity
             * @static
             * @param {seedsweep.v1.Activity.$Properties} message Activity message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Activity.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.number != null && $Object.hasOwnProperty.call(message, "number") && message.number !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.number);
                if (message.timeMs != null && $Object.hasOwnProperty.call(message, "timeMs") && !$Object.is(message.timeMs, 0))
                    writer.uint32(/* id 2, wireType 1 =*/17).double(message.timeMs);
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind") && message.kind !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).int32(message.kind);
                if (message.setting != null && $Object.hasOwnProperty.call(message, "setting") && message.setting !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.setting);
                if (message.dataset != null && $Object.hasOwnProperty.call(message, "dataset") && message.dataset !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.dataset);
                if (message.seed != null && $Object.hasOwnProperty.call(message, "seed"))
                    writer.uint32(/* id 6, wireType 0 =*/48).uint32(message.seed);
                if (message.attempt != null && $Object.hasOwnProperty.call(message, "attempt") && message.attempt !== 0)
                    writer.uint32(/* id 7, wireType 0 =*/56).uint32(message.attempt);
                if (message.worker != null && $Object.hasOwnProperty.call(message, "worker") && message.worker !== "")
                    writer.uint32(/* id 8, wireType 2 =*/66).string(message.worker);
                if (message.detail != null && $Object.hasOwnProperty.call(message, "detail") && message.detail !== "")
                    writer.uint32(/* id 9, wireType 2 =*/74).string(message.detail);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Activity message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.Activity
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.Activity & seedsweep.v1.Activity.$Shape} Activity
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Activity.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.seedsweep.v1.Activity();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.number = value;
                            else
                                delete message.number;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.timeMs = value;
                            else
                                delete message.timeMs;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.kind = value;
                            else
                                delete message.kind;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.setting = value;
                            else
                                delete message.setting;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.dataset = value;
                            else
                                delete message.dataset;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            message.seed = reader.uint32();
                            message._seed = "seed";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.attempt = value;
                            else
                                delete message.attempt;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.worker = value;
                            else
                                delete message.worker;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.detail = value;
                            else
                                delete message.detail;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates an Activity message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.Activity
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.Activity} Activity
             */
            Activity.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.Activity)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.Activity: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.seedsweep.v1.Activity();
                if (object.number != null)
                    if ($Number(object.number) !== 0)
                        message.number = object.number >>> 0;
                if (object.timeMs != null)
                    if (!$Object.is($Number(object.timeMs), 0))
                        message.timeMs = $Number(object.timeMs);
                if (object.kind !== 0 && (typeof object.kind !== "string" || $root.seedsweep.v1.ActivityKind[object.kind] !== 0))
                    switch (object.kind) {
                    case "ACTIVITY_KIND_UNSPECIFIED":
                    case 0:
                        message.kind = 0;
                        break;
                    case "ACTIVITY_KIND_SUBMITTED":
                    case 1:
                        message.kind = 1;
                        break;
                    case "ACTIVITY_KIND_STARTED":
                    case 2:
                        message.kind = 2;
                        break;
                    case "ACTIVITY_KIND_FINISHED":
                    case 3:
                        message.kind = 3;
                        break;
                    case "ACTIVITY_KIND_FAILED":
                    case 4:
                        message.kind = 4;
                        break;
                    case "ACTIVITY_KIND_RETRIED":
                    case 5:
                        message.kind = 5;
                        break;
                    case "ACTIVITY_KIND_SUPERSEDED":
                    case 6:
                        message.kind = 6;
                        break;
                    case "ACTIVITY_KIND_RELEASED":
                    case 7:
                        message.kind = 7;
                        break;
                    case "ACTIVITY_KIND_LOST":
                    case 8:
                        message.kind = 8;
                        break;
                    case "ACTIVITY_KIND_PAUSED":
                    case 9:
                        message.kind = 9;
                        break;
                    case "ACTIVITY_KIND_RESUMED":
                    case 10:
                        message.kind = 10;
                        break;
                    case "ACTIVITY_KIND_CANCELLED":
                    case 11:
                        message.kind = 11;
                        break;
                    case "ACTIVITY_KIND_REOPENED":
                    case 12:
                        message.kind = 12;
                        break;
                    case "ACTIVITY_KIND_SEEDS_ADDED":
                    case 13:
                        message.kind = 13;
                        break;
                    case "ACTIVITY_KIND_STOPPED":
                    case 14:
                        message.kind = 14;
                        break;
                    default:
                        if (typeof object.kind === "number" && (object.kind | 0) === object.kind)
                            message.kind = object.kind;
                    }
                if (object.setting != null)
                    if (typeof object.setting !== "string" || object.setting.length)
                        message.setting = $String(object.setting);
                if (object.dataset != null)
                    if (typeof object.dataset !== "string" || object.dataset.length)
                        message.dataset = $String(object.dataset);
                if (object.seed != null)
                    message.seed = object.seed >>> 0;
                if (object.attempt != null)
                    if ($Number(object.attempt) !== 0)
                        message.attempt = object.attempt >>> 0;
                if (object.worker != null)
                    if (typeof object.worker !== "string" || object.worker.length)
                        message.worker = $String(object.worker);
                if (object.detail != null)
                    if (typeof object.detail !== "string" || object.detail.length)
                        message.detail = $String(object.detail);
                return message;
            };

            /**
             * Creates a plain object from an Activity message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.Activity
             * @static
             * @param {seedsweep.v1.Activity} message Activity
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Activity.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.number = 0;
                    object.timeMs = 0;
                    object.kind = options.enums === $String ? "ACTIVITY_KIND_UNSPECIFIED" : 0;
                    object.setting = "";
                    object.dataset = "";
                    object.attempt = 0;
                    object.worker = "";
                    object.detail = "";
                }
                if (message.number != null && $Object.hasOwnProperty.call(message, "number"))
                    object.number = message.number;
                if (message.timeMs != null && $Object.hasOwnProperty.call(message, "timeMs"))
                    object.timeMs = options.json && !$isFinite(message.timeMs) ? $String(message.timeMs) : message.timeMs;
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind"))
                    object.kind = options.enums === $String ? $root.seedsweep.v1.ActivityKind[message.kind] === $undefined ? message.kind : $root.seedsweep.v1.ActivityKind[message.kind] : message.kind;
                if (message.setting != null && $Object.hasOwnProperty.call(message, "setting"))
                    object.setting = message.setting;
                if (message.dataset != null && $Object.hasOwnProperty.call(message, "dataset"))
                    object.dataset = message.dataset;
                if (message.seed != null && $Object.hasOwnProperty.call(message, "seed"))
                    object.seed = message.seed;
                if (message.attempt != null && $Object.hasOwnProperty.call(message, "attempt"))
                    object.attempt = message.attempt;
                if (message.worker != null && $Object.hasOwnProperty.call(message, "worker"))
                    object.worker = message.worker;
                if (message.detail != null && $Object.hasOwnProperty.call(message, "detail"))
                    object.detail = message.detail;
                return object;
            };

            /**
             * Converts this Activity to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.Activity
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Activity.prototype.toJSON = function() {
                return Activity.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Activity;
        })();

        v1.ObservedRow = (function() {

            /**
             * Properties of an ObservedRow.
             * @typedef {Object} seedsweep.v1.ObservedRow.$Properties
             * @property {seedsweep.v1.LeaderboardRow.$Properties|null} [row] ObservedRow row
             * @property {Array.<number>|null} [curve] ObservedRow curve
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an ObservedRow.
             * @memberof seedsweep.v1
             * @interface IObservedRow
             * @augments seedsweep.v1.ObservedRow.$Properties
             * @deprecated Use seedsweep.v1.ObservedRow.$Properties instead.
             */

            /**
             * Shape of an ObservedRow.
             * @typedef {seedsweep.v1.ObservedRow.$Properties} seedsweep.v1.ObservedRow.$Shape
             */

            /**
             * Constructs a new ObservedRow.
             * @memberof seedsweep.v1
             * @classdesc Represents an ObservedRow.
             * @constructor
             * @param {seedsweep.v1.ObservedRow.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ObservedRow = function (properties) {
                this.curve = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ObservedRow row.
             * @member {seedsweep.v1.LeaderboardRow.$Properties|null|undefined} row
             * @memberof seedsweep.v1.ObservedRow
             * @instance
             */
            ObservedRow.prototype.row = null;

            /**
             * ObservedRow curve.
             * @member {Array.<number>} curve
             * @memberof seedsweep.v1.ObservedRow
             * @instance
             */
            ObservedRow.prototype.curve = $util.emptyArray;

            /**
             * Encodes the specified ObservedRow message. Does not implicitly {@link seedsweep.v1.ObservedRow.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.ObservedRow
             * @static
             * @param {seedsweep.v1.ObservedRow.$Properties} message ObservedRow message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ObservedRow.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.row != null && $Object.hasOwnProperty.call(message, "row"))
                    $root.seedsweep.v1.LeaderboardRow.encode(message.row, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.curve != null && message.curve.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).doubles(message.curve);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an ObservedRow message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.ObservedRow
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.ObservedRow & seedsweep.v1.ObservedRow.$Shape} ObservedRow
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ObservedRow.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.seedsweep.v1.ObservedRow();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.row = $root.seedsweep.v1.LeaderboardRow.decode(reader, reader.size(), $undefined, _depth + 1, message.row);
                            continue;
                        }
                    case 2: {
                            if (wireType === 2) {
                                if (!(message.curve && message.curve.length))
                                    message.curve = [];
                                reader.doubles(message.curve);
                                continue;
                            }
                            if (wireType !== 1)
                                break;
                            if (!(message.curve && message.curve.length))
                                message.curve = [];
                            message.curve.push(reader.double());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates an ObservedRow message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.ObservedRow
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.ObservedRow} ObservedRow
             */
            ObservedRow.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.ObservedRow)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.ObservedRow: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.seedsweep.v1.ObservedRow();
                if (object.row != null) {
                    if (!$util.isObject(object.row))
                        throw $TypeError(".seedsweep.v1.ObservedRow.row: object expected");
                    message.row = $root.seedsweep.v1.LeaderboardRow.fromObject(object.row, _depth + 1);
                }
                if (object.curve) {
                    if (!$Array.isArray(object.curve))
                        throw $TypeError(".seedsweep.v1.ObservedRow.curve: array expected");
                    message.curve = $Array(object.curve.length);
                    for (let i = 0; i < object.curve.length; ++i)
                        message.curve[i] = $Number(object.curve[i]);
                }
                return message;
            };

            /**
             * Creates a plain object from an ObservedRow message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.ObservedRow
             * @static
             * @param {seedsweep.v1.ObservedRow} message ObservedRow
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ObservedRow.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.curve = [];
                if (options.defaults)
                    object.row = null;
                if (message.row != null && $Object.hasOwnProperty.call(message, "row"))
                    object.row = $root.seedsweep.v1.LeaderboardRow.toObject(message.row, options, _depth + 1);
                if (message.curve && message.curve.length) {
                    object.curve = $Array(message.curve.length);
                    for (let j = 0; j < message.curve.length; ++j)
                        object.curve[j] = options.json && !$isFinite(message.curve[j]) ? $String(message.curve[j]) : message.curve[j];
                }
                return object;
            };

            /**
             * Converts this ObservedRow to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.ObservedRow
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ObservedRow.prototype.toJSON = function() {
                return ObservedRow.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ObservedRow;
        })();

        v1.Standing = (function() {

            /**
             * Properties of a Standing.
             * @typedef {Object} seedsweep.v1.Standing.$Properties
             * @property {number|null} [cell] Standing cell
             * @property {number|null} [rank] Standing rank
             * @property {number|null} [pValue] Standing pValue
             * @property {boolean|null} [tied] Standing tied
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Standing.
             * @memberof seedsweep.v1
             * @interface IStanding
             * @augments seedsweep.v1.Standing.$Properties
             * @deprecated Use seedsweep.v1.Standing.$Properties instead.
             */

            /**
             * Shape of a Standing.
             * @typedef {seedsweep.v1.Standing.$Properties} seedsweep.v1.Standing.$Shape
             */

            /**
             * Constructs a new Standing.
             * @memberof seedsweep.v1
             * @classdesc Represents a Standing.
             * @constructor
             * @param {seedsweep.v1.Standing.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Standing = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Standing cell.
             * @member {number} cell
             * @memberof seedsweep.v1.Standing
             * @instance
             */
            Standing.prototype.cell = 0;

            /**
             * Standing rank.
             * @member {number} rank
             * @memberof seedsweep.v1.Standing
             * @instance
             */
            Standing.prototype.rank = 0;

            /**
             * Standing pValue.
             * @member {number|null|undefined} pValue
             * @memberof seedsweep.v1.Standing
             * @instance
             */
            Standing.prototype.pValue = null;

            /**
             * Standing tied.
             * @member {boolean} tied
             * @memberof seedsweep.v1.Standing
             * @instance
             */
            Standing.prototype.tied = false;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Standing.prototype, "_pValue", {
                get: $util.oneOfGetter($oneOfFields = ["pValue"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified Standing message. Does not implicitly {@link seedsweep.v1.Standing.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.Standing
             * @static
             * @param {seedsweep.v1.Standing.$Properties} message Standing message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Standing.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.cell != null && $Object.hasOwnProperty.call(message, "cell") && message.cell !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.cell);
                if (message.rank != null && $Object.hasOwnProperty.call(message, "rank") && message.rank !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.rank);
                if (message.pValue != null && $Object.hasOwnProperty.call(message, "pValue"))
                    writer.uint32(/* id 3, wireType 1 =*/25).double(message.pValue);
                if (message.tied != null && $Object.hasOwnProperty.call(message, "tied") && message.tied !== false)
                    writer.uint32(/* id 4, wireType 0 =*/32).bool(message.tied);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Standing message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.Standing
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.Standing & seedsweep.v1.Standing.$Shape} Standing
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Standing.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.seedsweep.v1.Standing();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.cell = value;
                            else
                                delete message.cell;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.rank = value;
                            else
                                delete message.rank;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 1)
                                break;
                            message.pValue = reader.double();
                            message._pValue = "pValue";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.tied = value;
                            else
                                delete message.tied;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a Standing message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.Standing
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.Standing} Standing
             */
            Standing.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.Standing)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.Standing: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.seedsweep.v1.Standing();
                if (object.cell != null)
                    if ($Number(object.cell) !== 0)
                        message.cell = object.cell >>> 0;
                if (object.rank != null)
                    if ($Number(object.rank) !== 0)
                        message.rank = object.rank >>> 0;
                if (object.pValue != null)
                    message.pValue = $Number(object.pValue);
                if (object.tied != null)
                    if (object.tied)
                        message.tied = $Boolean(object.tied);
                return message;
            };

            /**
             * Creates a plain object from a Standing message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.Standing
             * @static
             * @param {seedsweep.v1.Standing} message Standing
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Standing.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.cell = 0;
                    object.rank = 0;
                    object.tied = false;
                }
                if (message.cell != null && $Object.hasOwnProperty.call(message, "cell"))
                    object.cell = message.cell;
                if (message.rank != null && $Object.hasOwnProperty.call(message, "rank"))
                    object.rank = message.rank;
                if (message.pValue != null && $Object.hasOwnProperty.call(message, "pValue"))
                    object.pValue = options.json && !$isFinite(message.pValue) ? $String(message.pValue) : message.pValue;
                if (message.tied != null && $Object.hasOwnProperty.call(message, "tied"))
                    object.tied = message.tied;
                return object;
            };

            /**
             * Converts this Standing to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.Standing
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Standing.prototype.toJSON = function() {
                return Standing.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Standing;
        })();

        v1.Pace = (function() {

            /**
             * Properties of a Pace.
             * @typedef {Object} seedsweep.v1.Pace.$Properties
             * @property {number|null} [ended] Pace ended
             * @property {number|null} [sinceMs] Pace sinceMs
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Pace.
             * @memberof seedsweep.v1
             * @interface IPace
             * @augments seedsweep.v1.Pace.$Properties
             * @deprecated Use seedsweep.v1.Pace.$Properties instead.
             */

            /**
             * Shape of a Pace.
             * @typedef {seedsweep.v1.Pace.$Properties} seedsweep.v1.Pace.$Shape
             */

            /**
             * Constructs a new Pace.
             * @memberof seedsweep.v1
             * @classdesc Represents a Pace.
             * @constructor
             * @param {seedsweep.v1.Pace.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Pace = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Pace ended.
             * @member {number} ended
             * @memberof seedsweep.v1.Pace
             * @instance
             */
            Pace.prototype.ended = 0;

            /**
             * Pace sinceMs.
             * @member {number} sinceMs
             * @memberof seedsweep.v1.Pace
             * @instance
             */
            Pace.prototype.sinceMs = 0;

            /**
             * Encodes the specified Pace message. Does not implicitly {@link seedsweep.v1.Pace.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.Pace
             * @static
             * @param {seedsweep.v1.Pace.$Properties} message Pace message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Pace.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.ended != null && $Object.hasOwnProperty.call(message, "ended") && message.ended !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.ended);
                if (message.sinceMs != null && $Object.hasOwnProperty.call(message, "sinceMs") && !$Object.is(message.sinceMs, 0))
                    writer.uint32(/* id 2, wireType 1 =*/17).double(message.sinceMs);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Pace message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.Pace
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.Pace & seedsweep.v1.Pace.$Shape} Pace
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Pace.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.seedsweep.v1.Pace();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.ended = value;
                            else
                                delete message.ended;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.sinceMs = value;
                            else
                                delete message.sinceMs;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a Pace message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.Pace
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.Pace} Pace
             */
            Pace.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.Pace)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.Pace: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.seedsweep.v1.Pace();
                if (object.ended != null)
                    if ($Number(object.ended) !== 0)
                        message.ended = object.ended >>> 0;
                if (object.sinceMs != null)
                    if (!$Object.is($Number(object.sinceMs), 0))
                        message.sinceMs = $Number(object.sinceMs);
                return message;
            };

            /**
             * Creates a plain object from a Pace message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.Pace
             * @static
             * @param {seedsweep.v1.Pace} message Pace
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Pace.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.ended = 0;
                    object.sinceMs = 0;
                }
                if (message.ended != null && $Object.hasOwnProperty.call(message, "ended"))
                    object.ended = message.ended;
                if (message.sinceMs != null && $Object.hasOwnProperty.call(message, "sinceMs"))
                    object.sinceMs = options.json && !$isFinite(message.sinceMs) ? $String(message.sinceMs) : message.sinceMs;
                return object;
            };

            /**
             * Converts this Pace to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.Pace
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Pace.prototype.toJSON = function() {
                return Pace.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Pace;
        })();

        v1.ObserveRequest = (function() {

            /**
             * Properties of an ObserveRequest.
             * @typedef {Object} seedsweep.v1.ObserveRequest.$Properties
             * @property {string|null} [sweepId] ObserveRequest sweepId
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an ObserveRequest.
             * @memberof seedsweep.v1
             * @interface IObserveRequest
             * @augments seedsweep.v1.ObserveRequest.$Properties
             * @deprecated Use seedsweep.v1.ObserveRequest.$Properties instead.
             */

            /**
             * Shape of an ObserveRequest.
             * @typedef {seedsweep.v1.ObserveRequest.$Properties} seedsweep.v1.ObserveRequest.$Shape
             */

            /**
             * Constructs a new ObserveRequest.
             * @memberof seedsweep.v1
             * @classdesc Represents an ObserveRequest.
             * @constructor
             * @param {seedsweep.v1.ObserveRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ObserveRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ObserveRequest sweepId.
             * @member {string} sweepId
             * @memberof seedsweep.v1.ObserveRequest
             * @instance
             */
            ObserveRequest.prototype.sweepId = "";

            /**
             * Encodes the specified ObserveRequest message. Does not implicitly {@link seedsweep.v1.ObserveRequest.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.ObserveRequest
             * @static
             * @param {seedsweep.v1.ObserveRequest.$Properties} message ObserveRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ObserveRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.sweepId != null && $Object.hasOwnProperty.call(message, "sweepId") && message.sweepId !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.sweepId);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an ObserveRequest message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.ObserveRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.ObserveRequest & seedsweep.v1.ObserveRequest.$Shape} ObserveRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ObserveRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.seedsweep.v1.ObserveRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.sweepId = value;
                            else
                                delete message.sweepId;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates an ObserveRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.ObserveRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.ObserveRequest} ObserveRequest
             */
            ObserveRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.ObserveRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.ObserveRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.seedsweep.v1.ObserveRequest();
                if (object.sweepId != null)
                    if (typeof object.sweepId !== "string" || object.sweepId.length)
                        message.sweepId = $String(object.sweepId);
                return message;
            };

            /**
             * Creates a plain object from an ObserveRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.ObserveRequest
             * @static
             * @param {seedsweep.v1.ObserveRequest} message ObserveRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ObserveRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.sweepId = "";
                if (message.sweepId != null && $Object.hasOwnProperty.call(message, "sweepId"))
                    object.sweepId = message.sweepId;
                return object;
            };

            /**
             * Converts this ObserveRequest to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.ObserveRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ObserveRequest.prototype.toJSON = function() {
                return ObserveRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ObserveRequest;
        })();

        v1.Observation = (function() {

            /**
             * Properties of an Observation.
             * @typedef {Object} seedsweep.v1.Observation.$Properties
             * @property {boolean|null} [first] Observation first
             * @property {number|null} [nowMs] Observation nowMs
             * @property {seedsweep.v1.SweepSummary.$Properties|null} [sweep] Observation sweep
             * @property {seedsweep.v1.Objective.$Properties|null} [objective] Observation objective
             * @property {Array.<seedsweep.v1.ObservedRow.$Properties>|null} [rows] Observation rows
             * @property {Array.<seedsweep.v1.Standing.$Properties>|null} [standings] Observation standings
             * @property {Array.<seedsweep.v1.TrialStatus.$Properties>|null} [trials] Observation trials
             * @property {Array.<seedsweep.v1.Activity.$Properties>|null} [activities] Observation activities
             * @property {seedsweep.v1.Pace.$Properties|null} [pace] Observation pace
             * @property {number|null} [endedMs] Observation endedMs
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Observation.
             * @memberof seedsweep.v1
             * @interface IObservation
             * @augments seedsweep.v1.Observation.$Properties
             * @deprecated Use seedsweep.v1.Observation.$Properties instead.
             */

            /**
             * Shape of an Observation.
             * @typedef {seedsweep.v1.Observation.$Properties} seedsweep.v1.Observation.$Shape
             */

            /**
             * Constructs a new Observation.
             * @memberof seedsweep.v1
             * @classdesc Represents an Observation.
             * @constructor
             * @param {seedsweep.v1.Observation.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Observation = function (properties) {
                this.rows = [];
                this.standings = [];
                this.trials = [];
                this.activities = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Observation first.
             * @member {boolean} first
             * @memberof seedsweep.v1.Observation
             * @instance
             */
            Observation.prototype.first = false;

            /**
             * Observation nowMs.
             * @member {number} nowMs
             * @memberof seedsweep.v1.Observation
             * @instance
             */
            Observation.prototype.nowMs = 0;

            /**
             * Observation sweep.
             * @member {seedsweep.v1.SweepSummary.$Properties|null|undefined} sweep
             * @memberof seedsweep.v1.Observation
             * @instance
             */
            Observation.prototype.sweep = null;

            /**
             * Observation objective.
             * @member {seedsweep.v1.Objective.$Properties|null|undefined} objective
             * @memberof seedsweep.v1.Observation
             * @instance
             */
            Observation.prototype.objective = null;

            /**
             * Observation rows.
             * @member {Array.<seedsweep.v1.ObservedRow.$Properties>} rows
             * @memberof seedsweep.v1.Observation
             * @instance
             */
            Observation.prototype.rows = $util.emptyArray;

            /**
             * Observation standings.
             * @member {Array.<seedsweep.v1.Standing.$Properties>} standings
             * @memberof seedsweep.v1.Observation
             * @instance
             */
            Observation.prototype.standings = $util.emptyArray;

            /**
             * Observation trials.
             * @member {Array.<seedsweep.v1.TrialStatus.$Properties>} trials
             * @memberof seedsweep.v1.Observation
             * @instance
             */
            Observation.prototype.trials = $util.emptyArray;

            /**
             * Observation activities.
             * @member {Array.<seedsweep.v1.Activity.$Properties>} activities
             * @memberof seedsweep.v1.Observation
             * @instance
             */
            Observation.prototype.activities = $util.emptyArray;

            /**
             * Observation pace.
             * @member {seedsweep.v1.Pace.$Properties|null|undefined} pace
             * @memberof seedsweep.v1.Observation
             * @instance
             */
            Observation.prototype.pace = null;

            /**
             * Observation endedMs.
             * @member {number|null|undefined} endedMs
             * @memberof seedsweep.v1.Observation
             * @instance
             */
            Observation.prototype.endedMs = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Observation.prototype, "_pace", {
                get: $util.oneOfGetter($oneOfFields = ["pace"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Observation.prototype, "_endedMs", {
                get: $util.oneOfGetter($oneOfFields = ["endedMs"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified Observation message. Does not implicitly {@link seedsweep.v1.Observation.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.Observation
             * @static
             * @param {seedsweep.v1.Observation.$Properties} message Observation message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Observation.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.first != null && $Object.hasOwnProperty.call(message, "first") && message.first !== false)
                    writer.uint32(/* id 1, wireType 0 =*/8).bool(message.first);
                if (message.nowMs != null && $Object.hasOwnProperty.call(message, "nowMs") && !$Object.is(message.nowMs, 0))
                    writer.uint32(/* id 2, wireType 1 =*/17).double(message.nowMs);
                if (message.sweep != null && $Object.hasOwnProperty.call(message, "sweep"))
                    $root.seedsweep.v1.SweepSummary.encode(message.sweep, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.objective != null && $Object.hasOwnProperty.call(message, "objective"))
                    $root.seedsweep.v1.Objective.encode(message.objective, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.rows != null && message.rows.length)
                    for (let i = 0; i < message.rows.length; ++i)
                        $root.seedsweep.v1.ObservedRow.encode(message.rows[i], writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.standings != null && message.standings.length)
                    for (let i = 0; i < message.standings.length; ++i)
                        $root.seedsweep.v1.Standing.encode(message.standings[i], writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.trials != null && message.trials.length)
                    for (let i = 0; i < message.trials.length; ++i)
                        $root.seedsweep.v1.TrialStatus.encode(message.trials[i], writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message.activities != null && message.activities.length)
                    for (let i = 0; i < message.activities.length; ++i)
                        $root.seedsweep.v1.Activity.encode(message.activities[i], writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
                if (message.pace != null && $Object.hasOwnProperty.call(message, "pace"))
                    $root.seedsweep.v1.Pace.encode(message.pace, writer.uint32(/* id 9, wireType 2 =*/74).fork(), _depth + 1).ldelim();
                if (message.endedMs != null && $Object.hasOwnProperty.call(message, "endedMs"))
                    writer.uint32(/* id 10, wireType 1 =*/81).double(message.endedMs);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Observation message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.Observation
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.Observation & seedsweep.v1.Observation.$Shape} Observation
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Observation.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.seedsweep.v1.Observation();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.first = value;
                            else
                                delete message.first;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.nowMs = value;
                            else
                                delete message.nowMs;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.sweep = $root.seedsweep.v1.SweepSummary.decode(reader, reader.size(), $undefined, _depth + 1, message.sweep);
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.objective = $root.seedsweep.v1.Objective.decode(reader, reader.size(), $undefined, _depth + 1, message.objective);
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if (!(message.rows && message.rows.length))
                                message.rows = [];
                            message.rows.push($root.seedsweep.v1.ObservedRow.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if (!(message.standings && message.standings.length))
                                message.standings = [];
                            message.standings.push($root.seedsweep.v1.Standing.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if (!(message.trials && message.trials.length))
                                message.trials = [];
                            message.trials.push($root.seedsweep.v1.TrialStatus.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            if (!(message.activities && message.activities.length))
                                message.activities = [];
                            message.activities.push($root.seedsweep.v1.Activity.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            message.pace = $root.seedsweep.v1.Pace.decode(reader, reader.size(), $undefined, _depth + 1, message.pace);
                            message._pace = "pace";
                            continue;
                        }
                    case 10: {
                            if (wireType !== 1)
                                break;
                            message.endedMs = reader.double();
                            message._endedMs = "endedMs";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates an Observation message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.Observation
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.Observation} Observation
             */
            Observation.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.Observation)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.Observation: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.seedsweep.v1.Observation();
                if (object.first != null)
                    if (object.first)
                        message.first = $Boolean(object.first);
                if (object.nowMs != null)
                    if (!$Object.is($Number(object.nowMs), 0))
                        message.nowMs = $Number(object.nowMs);
                if (object.sweep != null) {
                    if (!$util.isObject(object.sweep))
                        throw $TypeError(".seedsweep.v1.Observation.sweep: object expected");
                    message.sweep = $root.seedsweep.v1.SweepSummary.fromObject(object.sweep, _depth + 1);
                }
                if (object.objective != null) {
                    if (!$util.isObject(object.objective))
                        throw $TypeError(".seedsweep.v1.Observation.objective: object expected");
                    message.objective = $root.seedsweep.v1.Objective.fromObject(object.objective, _depth + 1);
                }
                if (object.rows) {
                    if (!$Array.isArray(object.rows))
                        throw $TypeError(".seedsweep.v1.Observation.rows: array expected");
                    message.rows = $Array(object.rows.length);
                    for (let i = 0; i < object.rows.length; ++i) {
                        if (!$util.isObject(object.rows[i]))
                            throw $TypeError(".seedsweep.v1.Observation.rows: object expected");
                        message.rows[i] = $root.seedsweep.v1.ObservedRow.fromObject(object.rows[i], _depth + 1);
                    }
                }
                if (object.standings) {
                    if (!$Array.isArray(object.standings))
                        throw $TypeError(".seedsweep.v1.Observation.standings: array expected");
                    message.standings = $Array(object.standings.length);
                    for (let i = 0; i < object.standings.length; ++i) {
                        if (!$util.isObject(object.standings[i]))
                            throw $TypeError(".seedsweep.v1.Observation.standings: object expected");
                        message.standings[i] = $root.seedsweep.v1.Standing.fromObject(object.standings[i], _depth + 1);
                    }
                }
                if (object.trials) {
                    if (!$Array.isArray(object.trials))
                        throw $TypeError(".seedsweep.v1.Observation.trials: array expected");
                    message.trials = $Array(object.trials.length);
                    for (let i = 0; i < object.trials.length; ++i) {
                        if (!$util.isObject(object.trials[i]))
                            throw $TypeError(".seedsweep.v1.Observation.trials: object expected");
                        message.trials[i] = $root.seedsweep.v1.TrialStatus.fromObject(object.trials[i], _depth + 1);
                    }
                }
                if (object.activities) {
                    if (!$Array.isArray(object.activities))
                        throw $TypeError(".seedsweep.v1.Observation.activities: array expected");
                    message.activities = $Array(object.activities.length);
                    for (let i = 0; i < object.activities.length; ++i) {
                        if (!$util.isObject(object.activities[i]))
                            throw $TypeError(".seedsweep.v1.Observation.activities: object expected");
                        message.activities[i] = $root.seedsweep.v1.Activity.fromObject(object.activities[i], _depth + 1);
                    }
                }
                if (object.pace != null) {
                    if (!$util.isObject(object.pace))
                        throw $TypeError(".seedsweep.v1.Observation.pace: object expected");
                    message.pace = $root.seedsweep.v1.Pace.fromObject(object.pace, _depth + 1);
                }
                if (object.endedMs != null)
                    message.endedMs = $Number(object.endedMs);
                return message;
            };

            /**
             * Creates a plain object from an Observation message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.Observation
             * @static
             * @param {seedsweep.v1.Observation} message Observation
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Observation.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults) {
                    object.rows = [];
                    object.standings = [];
                    object.trials = [];
                    object.activities = [];
                }
                if (options.defaults) {
                    object.first = false;
                    object.nowMs = 0;
                    object.sweep = null;
                    object.objective = null;
                }
                if (message.first != null && $Object.hasOwnProperty.call(message, "first"))
                    object.first = message.first;
                if (message.nowMs != null && $Object.hasOwnProperty.call(message, "nowMs"))
                    object.nowMs = options.json && !$isFinite(message.nowMs) ? $String(message.nowMs) : message.nowMs;
                if (message.sweep != null && $Object.hasOwnProperty.call(message, "sweep"))
                    object.sweep = $root.seedsweep.v1.SweepSummary.toObject(message.sweep, options, _depth + 1);
                if (message.objective != null && $Object.hasOwnProperty.call(message, "objective"))
                    object.objective = $root.seedsweep.v1.Objective.toObject(message.objective, options, _depth + 1);
                if (message.rows && message.rows.length) {
                    object.rows = $Array(message.rows.length);
                    for (let j = 0; j < message.rows.length; ++j)
                        object.rows[j] = $root.seedsweep.v1.ObservedRow.toObject(message.rows[j], options, _depth + 1);
                }
                if (message.standings && message.standings.length) {
                    object.standings = $Array(message.standings.length);
                    for (let j = 0; j < message.standings.length; ++j)
                        object.standings[j] = $root.seedsweep.v1.Standing.toObject(message.standings[j], options, _depth + 1);
                }
                if (message.trials && message.trials.length) {
                    object.trials = $Array(message.trials.length);
                    for (let j = 0; j < message.trials.length; ++j)
                        object.trials[j] = $root.seedsweep.v1.TrialStatus.toObject(message.trials[j], options, _depth + 1);
                }
                if (message.activities && message.activities.length) {
                    object.activities = $Array(message.activities.length);
                    for (let j = 0; j < message.activities.length; ++j)
                        object.activities[j] = $root.seedsweep.v1.Activity.toObject(message.activities[j], options, _depth + 1);
                }
                if (message.pace != null && $Object.hasOwnProperty.call(message, "pace"))
                    object.pace = $root.seedsweep.v1.Pace.toObject(message.pace, options, _depth + 1);
                if (message.endedMs != null && $Object.hasOwnProperty.call(message, "endedMs"))
                    object.endedMs = options.json && !$isFinite(message.endedMs) ? $String(message.endedMs) : message.endedMs;
                return object;
            };

            /**
             * Converts this Observation to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.Observation
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Observation.prototype.toJSON = function() {
                return Observation.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Observation;
        })();

        v1.CurvesRequest = (function() {

            /**
             * Properties of a CurvesRequest.
             * @typedef {Object} seedsweep.v1.CurvesRequest.$Properties
             * @property {string|null} [sweepId] CurvesRequest sweepId
             * @property {Array.<number>|null} [cells] CurvesRequest cells
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a CurvesRequest.
             * @memberof seedsweep.v1
             * @interface ICurvesRequest
             * @augments seedsweep.v1.CurvesRequest.$Properties
             * @deprecated Use seedsweep.v1.CurvesRequest.$Properties instead.
             */

            /**
             * Shape of a CurvesRequest.
             * @typedef {seedsweep.v1.CurvesRequest.$Properties} seedsweep.v1.CurvesRequest.$Shape
             */

            /**
             * Constructs a new CurvesRequest.
             * @memberof seedsweep.v1
             * @classdesc Represents a CurvesRequest.
             * @constructor
             * @param {seedsweep.v1.CurvesRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const CurvesRequest = function (properties) {
                this.cells = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * CurvesRequest sweepId.
             * @member {string} sweepId
             * @memberof seedsweep.v1.CurvesRequest
             * @instance
             */
            CurvesRequest.prototype.sweepId = "";

            /**
             * CurvesRequest cells.
             * @member {Array.<number>} cells
             * @memberof seedsweep.v1.CurvesRequest
             * @instance
             */
            CurvesRequest.prototype.cells = $util.emptyArray;

            /**
             * Encodes the specified CurvesRequest message. Does not implicitly {@link seedsweep.v1.CurvesRequest.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.CurvesRequest
             * @static
             * @param {seedsweep.v1.CurvesRequest.$Properties} message CurvesRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            CurvesRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.sweepId != null && $Object.hasOwnProperty.call(message, "sweepId") && message.sweepId !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.sweepId);
                if (message.cells != null && message.cells.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).uint32s(message.cells);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a CurvesRequest message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.CurvesRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.CurvesRequest & seedsweep.v1.CurvesRequest.$Shape} CurvesRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            CurvesRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.seedsweep.v1.CurvesRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.sweepId = value;
                            else
                                delete message.sweepId;
                            continue;
                        }
                    case 2: {
                            if (wireType === 2) {
                                if (!(message.cells && message.cells.length))
                                    message.cells = [];
                                reader.uint32s(message.cells);
                                continue;
                            }
                            if (wireType !== 0)
                                break;
                            if (!(message.cells && message.cells.length))
                                message.cells = [];
                            message.cells.push(reader.uint32());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a CurvesRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.CurvesRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.CurvesRequest} CurvesRequest
             */
            CurvesRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.CurvesRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.CurvesRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.seedsweep.v1.CurvesRequest();
                if (object.sweepId != null)
                    if (typeof object.sweepId !== "string" || object.sweepId.length)
                        message.sweepId = $String(object.sweepId);
                if (object.cells) {
                    if (!$Array.isArray(object.cells))
                        throw $TypeError(".seedsweep.v1.CurvesRequest.cells: array expected");
                    message.cells = $Array(object.cells.length);
                    for (let i = 0; i < object.cells.length; ++i)
                        message.cells[i] = object.cells[i] >>> 0;
                }
                return message;
            };

            /**
             * Creates a plain object from a CurvesRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.CurvesRequest
             * @static
             * @param {seedsweep.v1.CurvesRequest} message CurvesRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            CurvesRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.cells = [];
                if (options.defaults)
                    object.sweepId = "";
                if (message.sweepId != null && $Object.hasOwnProperty.call(message, "sweepId"))
                    object.sweepId = message.sweepId;
                if (message.cells && message.cells.length) {
                    object.cells = $Array(message.cells.length);
                    for (let j = 0; j < message.cells.length; ++j)
                        object.cells[j] = message.cells[j];
                }
                return object;
            };

            /**
             * Converts this CurvesRequest to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.CurvesRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            CurvesRequest.prototype.toJSON = function() {
                return CurvesRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return CurvesRequest;
        })();

        v1.Series = (function() {

            /**
             * Properties of a Series.
             * @typedef {Object} seedsweep.v1.Series.$Properties
             * @property {string|null} [metric] Series metric
             * @property {Array.<number>|null} [epochs] Series epochs
             * @property {Array.<number>|null} [values] Series values
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Series.
             * @memberof seedsweep.v1
             * @interface ISeries
             * @augments seedsweep.v1.Series.$Properties
             * @deprecated Use seedsweep.v1.Series.$Properties instead.
             */

            /**
             * Shape of a Series.
             * @typedef {seedsweep.v1.Series.$Properties} seedsweep.v1.Series.$Shape
             */

            /**
             * Constructs a new Series.
             * @memberof seedsweep.v1
             * @classdesc Represents a Series.
             * @constructor
             * @param {seedsweep.v1.Series.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Series = function (properties) {
                this.epochs = [];
                this.values = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Series metric.
             * @member {string} metric
             * @memberof seedsweep.v1.Series
             * @instance
             */
            Series.prototype.metric = "";

            /**
             * Series epochs.
             * @member {Array.<number>} epochs
             * @memberof seedsweep.v1.Series
             * @instance
             */
            Series.prototype.epochs = $util.emptyArray;

            /**
             * Series values.
             * @member {Array.<number>} values
             * @memberof seedsweep.v1.Series
             * @instance
             */
            Series.prototype.values = $util.emptyArray;

            /**
             * Encodes the specified Series message. Does not implicitly {@link seedsweep.v1.Series.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.Series
             * @static
             * @param {seedsweep.v1.Series.$Properties} message Series message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Series.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.metric != null && $Object.hasOwnProperty.call(message, "metric") && message.metric !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.metric);
                if (message.epochs != null && message.epochs.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).uint32s(message.epochs);
                if (message.values != null && message.values.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).doubles(message.values);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Series message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.Series
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.Series & seedsweep.v1.Series.$Shape} Series
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Series.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.seedsweep.v1.Series();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.metric = value;
                            else
                                delete message.metric;
                            continue;
                        }
                    case 2: {
                            if (wireType === 2) {
                                if (!(message.epochs && message.epochs.length))
                                    message.epochs = [];
                                reader.uint32s(message.epochs);
                                continue;
                            }
                            if (wireType !== 0)
                                break;
                            if (!(message.epochs && message.epochs.length))
                                message.epochs = [];
                            message.epochs.push(reader.uint32());
                            continue;
                        }
                    case 3: {
                            if (wireType === 2) {
                                if (!(message.values && message.values.length))
                                    message.values = [];
                                reader.doubles(message.values);
                                continue;
                            }
                            if (wireType !== 1)
                                break;
                            if (!(message.values && message.values.length))
                                message.values = [];
                            message.values.push(reader.double());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a Series message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.Series
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.Series} Series
             */
            Series.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.Series)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.Series: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.seedsweep.v1.Series();
                if (object.metric != null)
                    if (typeof object.metric !== "string" || object.metric.length)
                        message.metric = $String(object.metric);
                if (object.epochs) {
                    if (!$Array.isArray(object.epochs))
                        throw $TypeError(".seedsweep.v1.Series.epochs: array expected");
                    message.epochs = $Array(object.epochs.length);
                    for (let i = 0; i < object.epochs.length; ++i)
                        message.epochs[i] = object.epochs[i] >>> 0;
                }
                if (object.values) {
                    if (!$Array.isArray(object.values))
                        throw $TypeError(".seedsweep.v1.Series.values: array expected");
                    message.values = $Array(object.values.length);
                    for (let i = 0; i < object.values.length; ++i)
                        message.values[i] = $Number(object.values[i]);
                }
                return message;
            };

            /**
             * Creates a plain object from a Series message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.Series
             * @static
             * @param {seedsweep.v1.Series} message Series
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Series.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults) {
                    object.epochs = [];
                    object.values = [];
                }
                if (options.defaults)
                    object.metric = "";
                if (message.metric != null && $Object.hasOwnProperty.call(message, "metric"))
                    object.metric = message.metric;
                if (message.epochs && message.epochs.length) {
                    object.epochs = $Array(message.epochs.length);
                    for (let j = 0; j < message.epochs.length; ++j)
                        object.epochs[j] = message.epochs[j];
                }
                if (message.values && message.values.length) {
                    object.values = $Array(message.values.length);
                    for (let j = 0; j < message.values.length; ++j)
                        object.values[j] = options.json && !$isFinite(message.values[j]) ? $String(message.values[j]) : message.values[j];
                }
                return object;
            };

            /**
             * Converts this Series to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.Series
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Series.prototype.toJSON = function() {
                return Series.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Series;
        })();

        v1.SeedCurves = (function() {

            /**
             * Properties of a SeedCurves.
             * @typedef {Object} seedsweep.v1.SeedCurves.$Properties
             * @property {number|null} [seed] SeedCurves seed
             * @property {seedsweep.v1.TrialState|null} [state] SeedCurves state
             * @property {Array.<seedsweep.v1.Series.$Properties>|null} [series] SeedCurves series
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SeedCurves.
             * @memberof seedsweep.v1
             * @interface ISeedCurves
             * @augments seedsweep.v1.SeedCurves.$Properties
             * @deprecated Use seedsweep.v1.SeedCurves.$Properties instead.
             */

            /**
             * Shape of a SeedCurves.
             * @typedef {seedsweep.v1.SeedCurves.$Properties} seedsweep.v1.SeedCurves.$Shape
             */

            /**
             * Constructs a new SeedCurves.
             * @memberof seedsweep.v1
             * @classdesc Represents a SeedCurves.
             * @constructor
             * @param {seedsweep.v1.SeedCurves.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SeedCurves = function (properties) {
                this.series = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SeedCurves seed.
             * @member {number} seed
             * @memberof seedsweep.v1.SeedCurves
             * @instance
             */
            SeedCurves.prototype.seed = 0;

            /**
             * SeedCurves state.
             * @member {seedsweep.v1.TrialState} state
             * @memberof seedsweep.v1.SeedCurves
             * @instance
             */
            SeedCurves.prototype.state = 0;

            /**
             * SeedCurves series.
             * @member {Array.<seedsweep.v1.Series.$Properties>} series
             * @memberof seedsweep.v1.SeedCurves
             * @instance
             */
            SeedCurves.prototype.series = $util.emptyArray;

            /**
             * Encodes the specified SeedCurves message. Does not implicitly {@link seedsweep.v1.SeedCurves.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.SeedCurves
             * @static
             * @param {seedsweep.v1.SeedCurves.$Properties} message SeedCurves message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SeedCurves.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.seed != null && $Object.hasOwnProperty.call(message, "seed") && message.seed !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.seed);
                if (message.state != null && $Object.hasOwnProperty.call(message, "state") && message.state !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).int32(message.state);
                if (message.series != null && message.series.length)
                    for (let i = 0; i < message.series.length; ++i)
                        $root.seedsweep.v1.Series.encode(message.series[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SeedCurves message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.SeedCurves
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.SeedCurves & seedsweep.v1.SeedCurves.$Shape} SeedCurves
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SeedCurves.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.seedsweep.v1.SeedCurves();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.seed = value;
                            else
                                delete message.seed;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.state = value;
                            else
                                delete message.state;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.series && message.series.length))
                                message.series = [];
                            message.series.push($root.seedsweep.v1.Series.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a SeedCurves message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.SeedCurves
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.SeedCurves} SeedCurves
             */
            SeedCurves.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.SeedCurves)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.SeedCurves: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.seedsweep.v1.SeedCurves();
                if (object.seed != null)
                    if ($Number(object.seed) !== 0)
                        message.seed = object.seed >>> 0;
                if (object.state !== 0 && (typeof object.state !== "string" || $root.seedsweep.v1.TrialState[object.state] !== 0))
                    switch (object.state) {
                    case "TRIAL_STATE_UNSPECIFIED":
                    case 0:
                        message.state = 0;
                        break;
                    case "TRIAL_STATE_QUEUED":
                    case 1:
                        message.state = 1;
                        break;
                    case "TRIAL_STATE_RUNNING":
                    case 2:
                        message.state = 2;
                        break;
                    case "TRIAL_STATE_DONE":
                    case 3:
                        message.state = 3;
                        break;
                    case "TRIAL_STATE_FAILED":
                    case 4:
                        message.state = 4;
                        break;
                    case "TRIAL_STATE_CANCELLED":
                    case 5:
                        message.state = 5;
                        break;
                    default:
                        if (typeof object.state === "number" && (object.state | 0) === object.state)
                            message.state = object.state;
                    }
                if (object.series) {
                    if (!$Array.isArray(object.series))
                        throw $TypeError(".seedsweep.v1.SeedCurves.series: array expected");
                    message.series = $Array(object.series.length);
                    for (let i = 0; i < object.series.length; ++i) {
                        if (!$util.isObject(object.series[i]))
                            throw $TypeError(".seedsweep.v1.SeedCurves.series: object expected");
                        message.series[i] = $root.seedsweep.v1.Series.fromObject(object.series[i], _depth + 1);
                    }
                }
                return message;
            };

            /**
             * Creates a plain object from a SeedCurves message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.SeedCurves
             * @static
             * @param {seedsweep.v1.SeedCurves} message SeedCurves
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            SeedCurves.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.series = [];
                if (options.defaults) {
                    object.seed = 0;
                    object.state = options.enums === $String ? "TRIAL_STATE_UNSPECIFIED" : 0;
                }
                if (message.seed != null && $Object.hasOwnProperty.call(message, "seed"))
                    object.seed = message.seed;
                if (message.state != null && $Object.hasOwnProperty.call(message, "state"))
                    object.state = options.enums === $String ? $root.seedsweep.v1.TrialState[message.state] === $undefined ? message.state : $root.seedsweep.v1.TrialState[message.state] : message.state;
                if (message.series && message.series.length) {
                    object.series = $Array(message.series.length);
                    for (let j = 0; j < message.series.length; ++j)
                        object.series[j] = $root.seedsweep.v1.Series.toObject(message.series[j], options, _depth + 1);
                }
                return object;
            };

            /**
             * Converts this SeedCurves to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.SeedCurves
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            SeedCurves.prototype.toJSON = function() {
                return SeedCurves.toObject(this, $protobuf.util.toJSONOptions);
            };

            return SeedCurves;
        })();

        v1.CellCurves = (function() {

            /**
             * Properties of a CellCurves.
             * @typedef {Object} seedsweep.v1.CellCurves.$Properties
             * @property {number|null} [cell] CellCurves cell
             * @property {Array.<seedsweep.v1.SeedCurves.$Properties>|null} [seeds] CellCurves seeds
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a CellCurves.
             * @memberof seedsweep.v1
             * @interface ICellCurves
             * @augments seedsweep.v1.CellCurves.$Properties
             * @deprecated Use seedsweep.v1.CellCurves.$Properties instead.
             */

            /**
             * Shape of a CellCurves.
             * @typedef {seedsweep.v1.CellCurves.$Properties} seedsweep.v1.CellCurves.$Shape
             */

            /**
             * Constructs a new CellCurves.
             * @memberof seedsweep.v1
             * @classdesc Represents a CellCurves.
             * @constructor
             * @param {seedsweep.v1.CellCurves.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const CellCurves = function (properties) {
                this.seeds = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * CellCurves cell.
             * @member {number} cell
             * @memberof seedsweep.v1.CellCurves
             * @instance
             */
            CellCurves.prototype.cell = 0;

            /**
             * CellCurves seeds.
             * @member {Array.<seedsweep.v1.SeedCurves.$Properties>} seeds
             * @memberof seedsweep.v1.CellCurves
             * @instance
             */
            CellCurves.prototype.seeds = $util.emptyArray;

            /**
             * Encodes the specified CellCurves message. Does not implicitly {@link seedsweep.v1.CellCurves.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.CellCurves
             * @static
             * @param {seedsweep.v1.CellCurves.$Properties} message CellCurves message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            CellCurves.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.cell != null && $Object.hasOwnProperty.call(message, "cell") && message.cell !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.cell);
                if (message.seeds != null && message.seeds.length)
                    for (let i = 0; i < message.seeds.length; ++i)
                        $root.seedsweep.v1.SeedCurves.encode(message.seeds[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a CellCurves message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.CellCurves
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.CellCurves & seedsweep.v1.CellCurves.$Shape} CellCurves
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            CellCurves.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.seedsweep.v1.CellCurves();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.cell = value;
                            else
                                delete message.cell;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.seeds && message.seeds.length))
                                message.seeds = [];
                            message.seeds.push($root.seedsweep.v1.SeedCurves.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a CellCurves message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.CellCurves
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.CellCurves} CellCurves
             */
            CellCurves.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.CellCurves)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.CellCurves: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.seedsweep.v1.CellCurves();
                if (object.cell != null)
                    if ($Number(object.cell) !== 0)
                        message.cell = object.cell >>> 0;
                if (object.seeds) {
                    if (!$Array.isArray(object.seeds))
                        throw $TypeError(".seedsweep.v1.CellCurves.seeds: array expected");
                    message.seeds = $Array(object.seeds.length);
                    for (let i = 0; i < object.seeds.length; ++i) {
                        if (!$util.isObject(object.seeds[i]))
                            throw $TypeError(".seedsweep.v1.CellCurves.seeds: object expected");
                        message.seeds[i] = $root.seedsweep.v1.SeedCurves.fromObject(object.seeds[i], _depth + 1);
                    }
                }
                return message;
            };

            /**
             * Creates a plain object from a CellCurves message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.CellCurves
             * @static
             * @param {seedsweep.v1.CellCurves} message CellCurves
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            CellCurves.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.seeds = [];
                if (options.defaults)
                    object.cell = 0;
                if (message.cell != null && $Object.hasOwnProperty.call(message, "cell"))
                    object.cell = message.cell;
                if (message.seeds && message.seeds.length) {
                    object.seeds = $Array(message.seeds.length);
                    for (let j = 0; j < message.seeds.length; ++j)
                        object.seeds[j] = $root.seedsweep.v1.SeedCurves.toObject(message.seeds[j], options, _depth + 1);
                }
                return object;
            };

            /**
             * Converts this CellCurves to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.CellCurves
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            CellCurves.prototype.toJSON = function() {
                return CellCurves.toObject(this, $protobuf.util.toJSONOptions);
            };

            return CellCurves;
        })();

        v1.CurvesResponse = (function() {

            /**
             * Properties of a CurvesResponse.
             * @typedef {Object} seedsweep.v1.CurvesResponse.$Properties
             * @property {Array.<seedsweep.v1.CellCurves.$Properties>|null} [cells] CurvesResponse cells
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a CurvesResponse.
             * @memberof seedsweep.v1
             * @interface ICurvesResponse
             * @augments seedsweep.v1.CurvesResponse.$Properties
             * @deprecated Use seedsweep.v1.CurvesResponse.$Properties instead.
             */

            /**
             * Shape of a CurvesResponse.
             * @typedef {seedsweep.v1.CurvesResponse.$Properties} seedsweep.v1.CurvesResponse.$Shape
             */

            /**
             * Constructs a new CurvesResponse.
             * @memberof seedsweep.v1
             * @classdesc Represents a CurvesResponse.
             * @constructor
             * @param {seedsweep.v1.CurvesResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const CurvesResponse = function (properties) {
                this.cells = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * CurvesResponse cells.
             * @member {Array.<seedsweep.v1.CellCurves.$Properties>} cells
             * @memberof seedsweep.v1.CurvesResponse
             * @instance
             */
            CurvesResponse.prototype.cells = $util.emptyArray;

            /**
             * Encodes the specified CurvesResponse message. Does not implicitly {@link seedsweep.v1.CurvesResponse.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.CurvesResponse
             * @static
             * @param {seedsweep.v1.CurvesResponse.$Properties} message CurvesResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            CurvesResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.cells != null && message.cells.length)
                    for (let i = 0; i < message.cells.length; ++i)
                        $root.seedsweep.v1.CellCurves.encode(message.cells[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a CurvesResponse message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.CurvesResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.CurvesResponse & seedsweep.v1.CurvesResponse.$Shape} CurvesResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            CurvesResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.seedsweep.v1.CurvesResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.cells && message.cells.length))
                                message.cells = [];
                            message.cells.push($root.seedsweep.v1.CellCurves.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a CurvesResponse message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.CurvesResponse
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.CurvesResponse} CurvesResponse
             */
            CurvesResponse.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.CurvesResponse)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.CurvesResponse: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.seedsweep.v1.CurvesResponse();
                if (object.cells) {
                    if (!$Array.isArray(object.cells))
                        throw $TypeError(".seedsweep.v1.CurvesResponse.cells: array expected");
                    message.cells = $Array(object.cells.length);
                    for (let i = 0; i < object.cells.length; ++i) {
                        if (!$util.isObject(object.cells[i]))
                            throw $TypeError(".seedsweep.v1.CurvesResponse.cells: object expected");
                        message.cells[i] = $root.seedsweep.v1.CellCurves.fromObject(object.cells[i], _depth + 1);
                    }
                }
                return message;
            };

            /**
             * Creates a plain object from a CurvesResponse message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.CurvesResponse
             * @static
             * @param {seedsweep.v1.CurvesResponse} message CurvesResponse
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            CurvesResponse.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.cells = [];
                if (message.cells && message.cells.length) {
                    object.cells = $Array(message.cells.length);
                    for (let j = 0; j < message.cells.length; ++j)
                        object.cells[j] = $root.seedsweep.v1.CellCurves.toObject(message.cells[j], options, _depth + 1);
                }
                return object;
            };

            /**
             * Converts this CurvesResponse to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.CurvesResponse
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            CurvesResponse.prototype.toJSON = function() {
                return CurvesResponse.toObject(this, $protobuf.util.toJSONOptions);
            };

            return CurvesResponse;
        })();

        v1.CellSelection = (function() {

            /**
             * Properties of a CellSelection.
             * @typedef {Object} seedsweep.v1.CellSelection.$Properties
             * @property {Array.<number>|null} [cells] CellSelection cells
             * @property {Array.<string>|null} [settings] CellSelection settings
             * @property {Array.<string>|null} [datasets] CellSelection datasets
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a CellSelection.
             * @memberof seedsweep.v1
             * @interface ICellSelection
             * @augments seedsweep.v1.CellSelection.$Properties
             * @deprecated Use seedsweep.v1.CellSelection.$Properties instead.
             */

            /**
             * Shape of a CellSelection.
             * @typedef {seedsweep.v1.CellSelection.$Properties} seedsweep.v1.CellSelection.$Shape
             */

            /**
             * Constructs a new CellSelection.
             * @memberof seedsweep.v1
             * @classdesc Represents a CellSelection.
             * @constructor
             * @param {seedsweep.v1.CellSelection.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const CellSelection = function (properties) {
                this.cells = [];
                this.settings = [];
                this.datasets = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * CellSelection cells.
             * @member {Array.<number>} cells
             * @memberof seedsweep.v1.CellSelection
             * @instance
             */
            CellSelection.prototype.cells = $util.emptyArray;

            /**
             * CellSelection settings.
             * @member {Array.<string>} settings
             * @memberof seedsweep.v1.CellSelection
             * @instance
             */
            CellSelection.prototype.settings = $util.emptyArray;

            /**
             * CellSelection datasets.
             * @member {Array.<string>} datasets
             * @memberof seedsweep.v1.CellSelection
             * @instance
             */
            CellSelection.prototype.datasets = $util.emptyArray;

            /**
             * Encodes the specified CellSelection message. Does not implicitly {@link seedsweep.v1.CellSelection.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.CellSelection
             * @static
             * @param {seedsweep.v1.CellSelection.$Properties} message CellSelection message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            CellSelection.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.cells != null && message.cells.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).uint32s(message.cells);
                if (message.settings != null && message.settings.length)
                    for (let i = 0; i < message.settings.length; ++i)
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.settings[i]);
                if (message.datasets != null && message.datasets.length)
                    for (let i = 0; i < message.datasets.length; ++i)
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.datasets[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a CellSelection message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.CellSelection
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.CellSelection & seedsweep.v1.CellSelection.$Shape} CellSelection
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            CellSelection.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.seedsweep.v1.CellSelection();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType === 2) {
                                if (!(message.cells && message.cells.length))
                                    message.cells = [];
                                reader.uint32s(message.cells);
                                continue;
                            }
                            if (wireType !== 0)
                                break;
                            if (!(message.cells && message.cells.length))
                                message.cells = [];
                            message.cells.push(reader.uint32());
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.settings && message.settings.length))
                                message.settings = [];
                            message.settings.push(reader.stringVerify());
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.datasets && message.datasets.length))
                                message.datasets = [];
                            message.datasets.push(reader.stringVerify());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a CellSelection message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.CellSelection
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.CellSelection} CellSelection
             */
            CellSelection.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.CellSelection)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.CellSelection: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.seedsweep.v1.CellSelection();
                if (object.cells) {
                    if (!$Array.isArray(object.cells))
                        throw $TypeError(".seedsweep.v1.CellSelection.cells: array expected");
                    message.cells = $Array(object.cells.length);
                    for (let i = 0; i < object.cells.length; ++i)
                        message.cells[i] = object.cells[i] >>> 0;
                }
                if (object.settings) {
                    if (!$Array.isArray(object.settings))
                        throw $TypeError(".seedsweep.v1.CellSelection.settings: array expected");
                    message.settings = $Array(object.settings.length);
                    for (let i = 0; i < object.settings.length; ++i)
                        message.settings[i] = $String(object.settings[i]);
                }
                if (object.datasets) {
                    if (!$Array.isArray(object.datasets))
                        throw $TypeError(".seedsweep.v1.CellSelection.datasets: array expected");
                    message.datasets = $Array(object.datasets.length);
                    for (let i = 0; i < object.datasets.length; ++i)
                        message.datasets[i] = $String(object.datasets[i]);
                }
                return message;
            };

            /**
             * Creates a plain object from a CellSelection message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.CellSelection
             * @static
             * @param {seedsweep.v1.CellSelection} message CellSelection
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            CellSelection.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults) {
                    object.cells = [];
                    object.settings = [];
                    object.datasets = [];
                }
                if (message.cells && message.cells.length) {
                    object.cells = $Array(message.cells.length);
                    for (let j = 0; j < message.cells.length; ++j)
                        object.cells[j] = message.cells[j];
                }
                if (message.settings && message.settings.length) {
                    object.settings = $Array(message.settings.length);
                    for (let j = 0; j < message.settings.length; ++j)
                        object.settings[j] = message.settings[j];
                }
                if (message.datasets && message.datasets.length) {
                    object.datasets = $Array(message.datasets.length);
                    for (let j = 0; j < message.datasets.length; ++j)
                        object.datasets[j] = message.datasets[j];
                }
                return object;
            };

            /**
             * Converts this CellSelection to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.CellSelection
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            CellSelection.prototype.toJSON = function() {
                return CellSelection.toObject(this, $protobuf.util.toJSONOptions);
            };

            return CellSelection;
        })();

        v1.RetryRequest = (function() {

            /**
             * Properties of a RetryRequest.
             * @typedef {Object} seedsweep.v1.RetryRequest.$Properties
             * @property {string|null} [sweepId] RetryRequest sweepId
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RetryRequest.
             * @memberof seedsweep.v1
             * @interface IRetryRequest
             * @augments seedsweep.v1.RetryRequest.$Properties
             * @deprecated Use seedsweep.v1.RetryRequest.$Properties instead.
             */

            /**
             * Shape of a RetryRequest.
             * @typedef {seedsweep.v1.RetryRequest.$Properties} seedsweep.v1.RetryRequest.$Shape
             */

            /**
             * Constructs a new RetryRequest.
             * @memberof seedsweep.v1
             * @classdesc Represents a RetryRequest.
             * @constructor
             * @param {seedsweep.v1.RetryRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RetryRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RetryRequest sweepId.
             * @member {string} sweepId
             * @memberof seedsweep.v1.RetryRequest
             * @instance
             */
            RetryRequest.prototype.sweepId = "";

            /**
             * Encodes the specified RetryRequest message. Does not implicitly {@link seedsweep.v1.RetryRequest.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.RetryRequest
             * @static
             * @param {seedsweep.v1.RetryRequest.$Properties} message RetryRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RetryRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.sweepId != null && $Object.hasOwnProperty.call(message, "sweepId") && message.sweepId !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.sweepId);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RetryRequest message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.RetryRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.RetryRequest & seedsweep.v1.RetryRequest.$Shape} RetryRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RetryRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.seedsweep.v1.RetryRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.sweepId = value;
                            else
                                delete message.sweepId;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a RetryRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.RetryRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.RetryRequest} RetryRequest
             */
            RetryRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.RetryRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.RetryRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.seedsweep.v1.RetryRequest();
                if (object.sweepId != null)
                    if (typeof object.sweepId !== "string" || object.sweepId.length)
                        message.sweepId = $String(object.sweepId);
                return message;
            };

            /**
             * Creates a plain object from a RetryRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.RetryRequest
             * @static
             * @param {seedsweep.v1.RetryRequest} message RetryRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            RetryRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.sweepId = "";
                if (message.sweepId != null && $Object.hasOwnProperty.call(message, "sweepId"))
                    object.sweepId = message.sweepId;
                return object;
            };

            /**
             * Converts this RetryRequest to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.RetryRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            RetryRequest.prototype.toJSON = function() {
                return RetryRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return RetryRequest;
        })();

        v1.AddSeedsRequest = (function() {

            /**
             * Properties of an AddSeedsRequest.
             * @typedef {Object} seedsweep.v1.AddSeedsRequest.$Properties
             * @property {string|null} [sweepId] AddSeedsRequest sweepId
             * @property {number|null} [count] AddSeedsRequest count
             * @property {seedsweep.v1.CellSelection.$Properties|null} [selection] AddSeedsRequest selection
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an AddSeedsRequest.
             * @memberof seedsweep.v1
             * @interface IAddSeedsRequest
             * @augments seedsweep.v1.AddSeedsRequest.$Properties
             * @deprecated Use seedsweep.v1.AddSeedsRequest.$Properties instead.
             */

            /**
             * Shape of an AddSeedsRequest.
             * @typedef {seedsweep.v1.AddSeedsRequest.$Properties} seedsweep.v1.AddSeedsRequest.$Shape
             */

            /**
             * Constructs a new AddSeedsRequest.
             * @memberof seedsweep.v1
             * @classdesc Represents an AddSeedsRequest.
             * @constructor
             * @param {seedsweep.v1.AddSeedsRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const AddSeedsRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * AddSeedsRequest sweepId.
             * @member {string} sweepId
             * @memberof seedsweep.v1.AddSeedsRequest
             * @instance
             */
            AddSeedsRequest.prototype.sweepId = "";

            /**
             * AddSeedsRequest count.
             * @member {number} count
             * @memberof seedsweep.v1.AddSeedsRequest
             * @instance
             */
            AddSeedsRequest.prototype.count = 0;

            /**
             * AddSeedsRequest selection.
             * @member {seedsweep.v1.CellSelection.$Properties|null|undefined} selection
             * @memberof seedsweep.v1.AddSeedsRequest
             * @instance
             */
            AddSeedsRequest.prototype.selection = null;

            /**
             * Encodes the specified AddSeedsRequest message. Does not implicitly {@link seedsweep.v1.AddSeedsRequest.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.AddSeedsRequest
             * @static
             * @param {seedsweep.v1.AddSeedsRequest.$Properties} message AddSeedsRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            AddSeedsRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.sweepId != null && $Object.hasOwnProperty.call(message, "sweepId") && message.sweepId !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.sweepId);
                if (message.count != null && $Object.hasOwnProperty.call(message, "count") && message.count !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.count);
                if (message.selection != null && $Object.hasOwnProperty.call(message, "selection"))
                    $root.seedsweep.v1.CellSelection.encode(message.selection, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an AddSeedsRequest message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.AddSeedsRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.AddSeedsRequest & seedsweep.v1.AddSeedsRequest.$Shape} AddSeedsRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            AddSeedsRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.seedsweep.v1.AddSeedsRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.sweepId = value;
                            else
                                delete message.sweepId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.count = value;
                            else
                                delete message.count;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.selection = $root.seedsweep.v1.CellSelection.decode(reader, reader.size(), $undefined, _depth + 1, message.selection);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates an AddSeedsRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.AddSeedsRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.AddSeedsRequest} AddSeedsRequest
             */
            AddSeedsRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.AddSeedsRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.AddSeedsRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.seedsweep.v1.AddSeedsRequest();
                if (object.sweepId != null)
                    if (typeof object.sweepId !== "string" || object.sweepId.length)
                        message.sweepId = $String(object.sweepId);
                if (object.count != null)
                    if ($Number(object.count) !== 0)
                        message.count = object.count >>> 0;
                if (object.selection != null) {
                    if (!$util.isObject(object.selection))
                        throw $TypeError(".seedsweep.v1.AddSeedsRequest.selection: object expected");
                    message.selection = $root.seedsweep.v1.CellSelection.fromObject(object.selection, _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from an AddSeedsRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.AddSeedsRequest
             * @static
             * @param {seedsweep.v1.AddSeedsRequest} message AddSeedsRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            AddSeedsRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.sweepId = "";
                    object.count = 0;
                    object.selection = null;
                }
                if (message.sweepId != null && $Object.hasOwnProperty.call(message, "sweepId"))
                    object.sweepId = message.sweepId;
                if (message.count != null && $Object.hasOwnProperty.call(message, "count"))
                    object.count = message.count;
                if (message.selection != null && $Object.hasOwnProperty.call(message, "selection"))
                    object.selection = $root.seedsweep.v1.CellSelection.toObject(message.selection, options, _depth + 1);
                return object;
            };

            /**
             * Converts this AddSeedsRequest to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.AddSeedsRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            AddSeedsRequest.prototype.toJSON = function() {
                return AddSeedsRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return AddSeedsRequest;
        })();

        v1.StopRequest = (function() {

            /**
             * Properties of a StopRequest.
             * @typedef {Object} seedsweep.v1.StopRequest.$Properties
             * @property {string|null} [sweepId] StopRequest sweepId
             * @property {seedsweep.v1.CellSelection.$Properties|null} [selection] StopRequest selection
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a StopRequest.
             * @memberof seedsweep.v1
             * @interface IStopRequest
             * @augments seedsweep.v1.StopRequest.$Properties
             * @deprecated Use seedsweep.v1.StopRequest.$Properties instead.
             */

            /**
             * Shape of a StopRequest.
             * @typedef {seedsweep.v1.StopRequest.$Properties} seedsweep.v1.StopRequest.$Shape
             */

            /**
             * Constructs a new StopRequest.
             * @memberof seedsweep.v1
             * @classdesc Represents a StopRequest.
             * @constructor
             * @param {seedsweep.v1.StopRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const StopRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * StopRequest sweepId.
             * @member {string} sweepId
             * @memberof seedsweep.v1.StopRequest
             * @instance
             */
            StopRequest.prototype.sweepId = "";

            /**
             * StopRequest selection.
             * @member {seedsweep.v1.CellSelection.$Properties|null|undefined} selection
             * @memberof seedsweep.v1.StopRequest
             * @instance
             */
            StopRequest.prototype.selection = null;

            /**
             * Encodes the specified StopRequest message. Does not implicitly {@link seedsweep.v1.StopRequest.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.StopRequest
             * @static
             * @param {seedsweep.v1.StopRequest.$Properties} message StopRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            StopRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.sweepId != null && $Object.hasOwnProperty.call(message, "sweepId") && message.sweepId !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.sweepId);
                if (message.selection != null && $Object.hasOwnProperty.call(message, "selection"))
                    $root.seedsweep.v1.CellSelection.encode(message.selection, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a StopRequest message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.StopRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.StopRequest & seedsweep.v1.StopRequest.$Shape} StopRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            StopRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.seedsweep.v1.StopRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.sweepId = value;
                            else
                                delete message.sweepId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.selection = $root.seedsweep.v1.CellSelection.decode(reader, reader.size(), $undefined, _depth + 1, message.selection);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a StopRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.StopRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.StopRequest} StopRequest
             */
            StopRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.StopRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.StopRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.seedsweep.v1.StopRequest();
                if (object.sweepId != null)
                    if (typeof object.sweepId !== "string" || object.sweepId.length)
                        message.sweepId = $String(object.sweepId);
                if (object.selection != null) {
                    if (!$util.isObject(object.selection))
                        throw $TypeError(".seedsweep.v1.StopRequest.selection: object expected");
                    message.selection = $root.seedsweep.v1.CellSelection.fromObject(object.selection, _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from a StopRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.StopRequest
             * @static
             * @param {seedsweep.v1.StopRequest} message StopRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            StopRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.sweepId = "";
                    object.selection = null;
                }
                if (message.sweepId != null && $Object.hasOwnProperty.call(message, "sweepId"))
                    object.sweepId = message.sweepId;
                if (message.selection != null && $Object.hasOwnProperty.call(message, "selection"))
                    object.selection = $root.seedsweep.v1.CellSelection.toObject(message.selection, options, _depth + 1);
                return object;
            };

            /**
             * Converts this StopRequest to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.StopRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            StopRequest.prototype.toJSON = function() {
                return StopRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return StopRequest;
        })();

        v1.SteerResponse = (function() {

            /**
             * Properties of a SteerResponse.
             * @typedef {Object} seedsweep.v1.SteerResponse.$Properties
             * @property {seedsweep.v1.SweepSummary.$Properties|null} [sweep] SteerResponse sweep
             * @property {number|null} [trials] SteerResponse trials
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SteerResponse.
             * @memberof seedsweep.v1
             * @interface ISteerResponse
             * @augments seedsweep.v1.SteerResponse.$Properties
             * @deprecated Use seedsweep.v1.SteerResponse.$Properties instead.
             */

            /**
             * Shape of a SteerResponse.
             * @typedef {seedsweep.v1.SteerResponse.$Properties} seedsweep.v1.SteerResponse.$Shape
             */

            /**
             * Constructs a new SteerResponse.
             * @memberof seedsweep.v1
             * @classdesc Represents a SteerResponse.
             * @constructor
             * @param {seedsweep.v1.SteerResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SteerResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SteerResponse sweep.
             * @member {seedsweep.v1.SweepSummary.$Properties|null|undefined} sweep
             * @memberof seedsweep.v1.SteerResponse
             * @instance
             */
            SteerResponse.prototype.sweep = null;

            /**
             * SteerResponse trials.
             * @member {number} trials
             * @memberof seedsweep.v1.SteerResponse
             * @instance
             */
            SteerResponse.prototype.trials = 0;

            /**
             * Encodes the specified SteerResponse message. Does not implicitly {@link seedsweep.v1.SteerResponse.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.SteerResponse
             * @static
             * @param {seedsweep.v1.SteerResponse.$Properties} message SteerResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SteerResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.sweep != null && $Object.hasOwnProperty.call(message, "sweep"))
                    $root.seedsweep.v1.SweepSummary.encode(message.sweep, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.trials != null && $Object.hasOwnProperty.call(message, "trials") && message.trials !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.trials);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SteerResponse message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.SteerResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.SteerResponse & seedsweep.v1.SteerResponse.$Shape} SteerResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SteerResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.seedsweep.v1.SteerResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.sweep = $root.seedsweep.v1.SweepSummary.decode(reader, reader.size(), $undefined, _depth + 1, message.sweep);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.trials = value;
                            else
                                delete message.trials;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a SteerResponse message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.SteerResponse
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.SteerResponse} SteerResponse
             */
            SteerResponse.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.SteerResponse)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.SteerResponse: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.seedsweep.v1.SteerResponse();
                if (object.sweep != null) {
                    if (!$util.isObject(object.sweep))
                        throw $TypeError(".seedsweep.v1.SteerResponse.sweep: object expected");
                    message.sweep = $root.seedsweep.v1.SweepSummary.fromObject(object.sweep, _depth + 1);
                }
                if (object.trials != null)
                    if ($Number(object.trials) !== 0)
                        message.trials = object.trials >>> 0;
                return message;
            };

            /**
             * Creates a plain object from a SteerResponse message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.SteerResponse
             * @static
             * @param {seedsweep.v1.SteerResponse} message SteerResponse
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            SteerResponse.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.sweep = null;
                    object.trials = 0;
                }
                if (message.sweep != null && $Object.hasOwnProperty.call(message, "sweep"))
                    object.sweep = $root.seedsweep.v1.SweepSummary.toObject(message.sweep, options, _depth + 1);
                if (message.trials != null && $Object.hasOwnProperty.call(message, "trials"))
                    object.trials = message.trials;
                return object;
            };

            /**
             * Converts this SteerResponse to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.SteerResponse
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            SteerResponse.prototype.toJSON = function() {
                return SteerResponse.toObject(this, $protobuf.util.toJSONOptions);
            };

            return SteerResponse;
        })();

        v1.GpuStatus = (function() {

            /**
             * Properties of a GpuStatus.
             * @typedef {Object} seedsweep.v1.GpuStatus.$Properties
             * @property {number|null} [index] GpuStatus index
             * @property {string|null} [name] GpuStatus name
             * @property {number|null} [memoryUsedMib] GpuStatus memoryUsedMib
             * @property {number|null} [memoryTotalMib] GpuStatus memoryTotalMib
             * @property {number|null} [utilizationPercent] GpuStatus utilizationPercent
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a GpuStatus.
             * @memberof seedsweep.v1
             * @interface IGpuStatus
             * @augments seedsweep.v1.GpuStatus.$Properties
             * @deprecated Use seedsweep.v1.GpuStatus.$Properties instead.
             */

            /**
             * Shape of a GpuStatus.
             * @typedef {seedsweep.v1.GpuStatus.$Properties} seedsweep.v1.GpuStatus.$Shape
             */

            /**
             * Constructs a new GpuStatus.
             * @memberof seedsweep.v1
             * @classdesc Represents a GpuStatus.
             * @constructor
             * @param {seedsweep.v1.GpuStatus.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const GpuStatus = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * GpuStatus index.
             * @member {number} index
             * @memberof seedsweep.v1.GpuStatus
             * @instance
             */
            GpuStatus.prototype.index = 0;

            /**
             * GpuStatus name.
             * @member {string} name
             * @memberof seedsweep.v1.GpuStatus
             * @instance
             */
            GpuStatus.prototype.name = "";

            /**
             * GpuStatus memoryUsedMib.
             * @member {number|null|undefined} memoryUsedMib
             * @memberof seedsweep.v1.GpuStatus
             * @instance
             */
            GpuStatus.prototype.memoryUsedMib = null;

            /**
             * GpuStatus memoryTotalMib.
             * @member {number|null|undefined} memoryTotalMib
             * @memberof seedsweep.v1.GpuStatus
             * @instance
             */
            GpuStatus.prototype.memoryTotalMib = null;

            /**
             * GpuStatus utilizationPercent.
             * @member {number|null|undefined} utilizationPercent
             * @memberof seedsweep.v1.GpuStatus
             * @instance
             */
            GpuStatus.prototype.utilizationPercent = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(GpuStatus.prototype, "_memoryUsedMib", {
                get: $util.oneOfGetter($oneOfFields = ["memoryUsedMib"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(GpuStatus.prototype, "_memoryTotalMib", {
                get: $util.oneOfGetter($oneOfFields = ["memoryTotalMib"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(GpuStatus.prototype, "_utilizationPercent", {
                get: $util.oneOfGetter($oneOfFields = ["utilizationPercent"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified GpuStatus message. Does not implicitly {@link seedsweep.v1.GpuStatus.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.GpuStatus
             * @static
             * @param {seedsweep.v1.GpuStatus.$Properties} message GpuStatus message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            GpuStatus.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.index != null && $Object.hasOwnProperty.call(message, "index") && message.index !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.index);
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.name);
                if (message.memoryUsedMib != null && $Object.hasOwnProperty.call(message, "memoryUsedMib"))
                    writer.uint32(/* id 3, wireType 1 =*/25).double(message.memoryUsedMib);
                if (message.memoryTotalMib != null && $Object.hasOwnProperty.call(message, "memoryTotalMib"))
                    writer.uint32(/* id 4, wireType 1 =*/33).double(message.memoryTotalMib);
                if (message.utilizationPercent != null && $Object.hasOwnProperty.call(message, "utilizationPercent"))
                    writer.uint32(/* id 5, wireType 1 =*/41).double(message.utilizationPercent);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a GpuStatus message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.GpuStatus
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.GpuStatus & seedsweep.v1.GpuStatus.$Shape} GpuStatus
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            GpuStatus.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.seedsweep.v1.GpuStatus();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.index = value;
                            else
                                delete message.index;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 1)
                                break;
                            message.memoryUsedMib = reader.double();
                            message._memoryUsedMib = "memoryUsedMib";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 1)
                                break;
                            message.memoryTotalMib = reader.double();
                            message._memoryTotalMib = "memoryTotalMib";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 1)
                                break;
                            message.utilizationPercent = reader.double();
                            message._utilizationPercent = "utilizationPercent";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a GpuStatus message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.GpuStatus
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.GpuStatus} GpuStatus
             */
            GpuStatus.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.GpuStatus)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.GpuStatus: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.seedsweep.v1.GpuStatus();
                if (object.index != null)
                    if ($Number(object.index) !== 0)
                        message.index = object.index >>> 0;
                if (object.name != null)
                    if (typeof object.name !== "string" || object.name.length)
                        message.name = $String(object.name);
                if (object.memoryUsedMib != null)
                    message.memoryUsedMib = $Number(object.memoryUsedMib);
                if (object.memoryTotalMib != null)
                    message.memoryTotalMib = $Number(object.memoryTotalMib);
                if (object.utilizationPercent != null)
                    message.utilizationPercent = $Number(object.utilizationPercent);
                return message;
            };

            /**
             * Creates a plain object from a GpuStatus message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.GpuStatus
             * @static
             * @param {seedsweep.v1.GpuStatus} message GpuStatus
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            GpuStatus.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.index = 0;
                    object.name = "";
                }
                if (message.index != null && $Object.hasOwnProperty.call(message, "index"))
                    object.index = message.index;
                if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                    object.name = message.name;
                if (message.memoryUsedMib != null && $Object.hasOwnProperty.call(message, "memoryUsedMib"))
                    object.memoryUsedMib = options.json && !$isFinite(message.memoryUsedMib) ? $String(message.memoryUsedMib) : message.memoryUsedMib;
                if (message.memoryTotalMib != null && $Object.hasOwnProperty.call(message, "memoryTotalMib"))
                    object.memoryTotalMib = options.json && !$isFinite(message.memoryTotalMib) ? $String(message.memoryTotalMib) : message.memoryTotalMib;
                if (message.utilizationPercent != null && $Object.hasOwnProperty.call(message, "utilizationPercent"))
                    object.utilizationPercent = options.json && !$isFinite(message.utilizationPercent) ? $String(message.utilizationPercent) : message.utilizationPercent;
                return object;
            };

            /**
             * Converts this GpuStatus to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.GpuStatus
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            GpuStatus.prototype.toJSON = function() {
                return GpuStatus.toObject(this, $protobuf.util.toJSONOptions);
            };

            return GpuStatus;
        })();

        v1.SlotStatus = (function() {

            /**
             * Properties of a SlotStatus.
             * @typedef {Object} seedsweep.v1.SlotStatus.$Properties
             * @property {number|null} [index] SlotStatus index
             * @property {number|null} [gpu] SlotStatus gpu
             * @property {string|null} [sweepId] SlotStatus sweepId
             * @property {string|null} [trialId] SlotStatus trialId
             * @property {string|null} [engine] SlotStatus engine
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SlotStatus.
             * @memberof seedsweep.v1
             * @interface ISlotStatus
             * @augments seedsweep.v1.SlotStatus.$Properties
             * @deprecated Use seedsweep.v1.SlotStatus.$Properties instead.
             */

            /**
             * Shape of a SlotStatus.
             * @typedef {seedsweep.v1.SlotStatus.$Properties} seedsweep.v1.SlotStatus.$Shape
             */

            /**
             * Constructs a new SlotStatus.
             * @memberof seedsweep.v1
             * @classdesc Represents a SlotStatus.
             * @constructor
             * @param {seedsweep.v1.SlotStatus.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SlotStatus = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SlotStatus index.
             * @member {number} index
             * @memberof seedsweep.v1.SlotStatus
             * @instance
             */
            SlotStatus.prototype.index = 0;

            /**
             * SlotStatus gpu.
             * @member {number|null|undefined} gpu
             * @memberof seedsweep.v1.SlotStatus
             * @instance
             */
            SlotStatus.prototype.gpu = null;

            /**
             * SlotStatus sweepId.
             * @member {string|null|undefined} sweepId
             * @memberof seedsweep.v1.SlotStatus
             * @instance
             */
            SlotStatus.prototype.sweepId = null;

            /**
             * SlotStatus trialId.
             * @member {string|null|undefined} trialId
             * @memberof seedsweep.v1.SlotStatus
             * @instance
             */
            SlotStatus.prototype.trialId = null;

            /**
             * SlotStatus engine.
             * @member {string|null|undefined} engine
             * @memberof seedsweep.v1.SlotStatus
             * @instance
             */
            SlotStatus.prototype.engine = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SlotStatus.prototype, "_gpu", {
                get: $util.oneOfGetter($oneOfFields = ["gpu"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SlotStatus.prototype, "_sweepId", {
                get: $util.oneOfGetter($oneOfFields = ["sweepId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SlotStatus.prototype, "_trialId", {
                get: $util.oneOfGetter($oneOfFields = ["trialId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SlotStatus.prototype, "_engine", {
                get: $util.oneOfGetter($oneOfFields = ["engine"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified SlotStatus message. Does not implicitly {@link seedsweep.v1.SlotStatus.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.SlotStatus
             * @static
             * @param {seedsweep.v1.SlotStatus.$Properties} message SlotStatus message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SlotStatus.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.index != null && $Object.hasOwnProperty.call(message, "index") && message.index !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.index);
                if (message.gpu != null && $Object.hasOwnProperty.call(message, "gpu"))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.gpu);
                if (message.sweepId != null && $Object.hasOwnProperty.call(message, "sweepId"))
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.sweepId);
                if (message.trialId != null && $Object.hasOwnProperty.call(message, "trialId"))
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.trialId);
                if (message.engine != null && $Object.hasOwnProperty.call(message, "engine"))
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.engine);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SlotStatus message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.SlotStatus
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.SlotStatus & seedsweep.v1.SlotStatus.$Shape} SlotStatus
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SlotStatus.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.seedsweep.v1.SlotStatus();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.index = value;
                            else
                                delete message.index;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.gpu = reader.uint32();
                            message._gpu = "gpu";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.sweepId = reader.stringVerify();
                            message._sweepId = "sweepId";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.trialId = reader.stringVerify();
                            message._trialId = "trialId";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.engine = reader.stringVerify();
                            message._engine = "engine";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a SlotStatus message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.SlotStatus
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.SlotStatus} SlotStatus
             */
            SlotStatus.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.SlotStatus)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.SlotStatus: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.seedsweep.v1.SlotStatus();
                if (object.index != null)
                    if ($Number(object.index) !== 0)
                        message.index = object.index >>> 0;
                if (object.gpu != null)
                    message.gpu = object.gpu >>> 0;
                if (object.sweepId != null)
                    message.sweepId = $String(object.sweepId);
                if (object.trialId != null)
                    message.trialId = $String(object.trialId);
                if (object.engine != null)
                    message.engine = $String(object.engine);
                return message;
            };

            /**
             * Creates a plain object from a SlotStatus message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.SlotStatus
             * @static
             * @param {seedsweep.v1.SlotStatus} message SlotStatus
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            SlotStatus.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.index = 0;
                if (message.index != null && $Object.hasOwnProperty.call(message, "index"))
                    object.index = message.index;
                if (message.gpu != null && $Object.hasOwnProperty.call(message, "gpu"))
                    object.gpu = message.gpu;
                if (message.sweepId != null && $Object.hasOwnProperty.call(message, "sweepId"))
                    object.sweepId = message.sweepId;
                if (message.trialId != null && $Object.hasOwnProperty.call(message, "trialId"))
                    object.trialId = message.trialId;
                if (message.engine != null && $Object.hasOwnProperty.call(message, "engine"))
                    object.engine = message.engine;
                return object;
            };

            /**
             * Converts this SlotStatus to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.SlotStatus
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            SlotStatus.prototype.toJSON = function() {
                return SlotStatus.toObject(this, $protobuf.util.toJSONOptions);
            };

            return SlotStatus;
        })();

        v1.WorkerHeartbeat = (function() {

            /**
             * Properties of a WorkerHeartbeat.
             * @typedef {Object} seedsweep.v1.WorkerHeartbeat.$Properties
             * @property {string|null} [worker] WorkerHeartbeat worker
             * @property {string|null} [host] WorkerHeartbeat host
             * @property {Array.<seedsweep.v1.SlotStatus.$Properties>|null} [slots] WorkerHeartbeat slots
             * @property {Array.<seedsweep.v1.GpuStatus.$Properties>|null} [gpus] WorkerHeartbeat gpus
             * @property {boolean|null} [leaving] WorkerHeartbeat leaving
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a WorkerHeartbeat.
             * @memberof seedsweep.v1
             * @interface IWorkerHeartbeat
             * @augments seedsweep.v1.WorkerHeartbeat.$Properties
             * @deprecated Use seedsweep.v1.WorkerHeartbeat.$Properties instead.
             */

            /**
             * Shape of a WorkerHeartbeat.
             * @typedef {seedsweep.v1.WorkerHeartbeat.$Properties} seedsweep.v1.WorkerHeartbeat.$Shape
             */

            /**
             * Constructs a new WorkerHeartbeat.
             * @memberof seedsweep.v1
             * @classdesc Represents a WorkerHeartbeat.
             * @constructor
             * @param {seedsweep.v1.WorkerHeartbeat.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const WorkerHeartbeat = function (properties) {
                this.slots = [];
                this.gpus = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * WorkerHeartbeat worker.
             * @member {string} worker
             * @memberof seedsweep.v1.WorkerHeartbeat
             * @instance
             */
            WorkerHeartbeat.prototype.worker = "";

            /**
             * WorkerHeartbeat host.
             * @member {string} host
             * @memberof seedsweep.v1.WorkerHeartbeat
             * @instance
             */
            WorkerHeartbeat.prototype.host = "";

            /**
             * WorkerHeartbeat slots.
             * @member {Array.<seedsweep.v1.SlotStatus.$Properties>} slots
             * @memberof seedsweep.v1.WorkerHeartbeat
             * @instance
             */
            WorkerHeartbeat.prototype.slots = $util.emptyArray;

            /**
             * WorkerHeartbeat gpus.
             * @member {Array.<seedsweep.v1.GpuStatus.$Properties>} gpus
             * @memberof seedsweep.v1.WorkerHeartbeat
             * @instance
             */
            WorkerHeartbeat.prototype.gpus = $util.emptyArray;

            /**
             * WorkerHeartbeat leaving.
             * @member {boolean} leaving
             * @memberof seedsweep.v1.WorkerHeartbeat
             * @instance
             */
            WorkerHeartbeat.prototype.leaving = false;

            /**
             * Encodes the specified WorkerHeartbeat message. Does not implicitly {@link seedsweep.v1.WorkerHeartbeat.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.WorkerHeartbeat
             * @static
             * @param {seedsweep.v1.WorkerHeartbeat.$Properties} message WorkerHeartbeat message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            WorkerHeartbeat.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.worker != null && $Object.hasOwnProperty.call(message, "worker") && message.worker !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.worker);
                if (message.host != null && $Object.hasOwnProperty.call(message, "host") && message.host !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.host);
                if (message.slots != null && message.slots.length)
                    for (let i = 0; i < message.slots.length; ++i)
                        $root.seedsweep.v1.SlotStatus.encode(message.slots[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.gpus != null && message.gpus.length)
                    for (let i = 0; i < message.gpus.length; ++i)
                        $root.seedsweep.v1.GpuStatus.encode(message.gpus[i], writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.leaving != null && $Object.hasOwnProperty.call(message, "leaving") && message.leaving !== false)
                    writer.uint32(/* id 5, wireType 0 =*/40).bool(message.leaving);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a WorkerHeartbeat message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.WorkerHeartbeat
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.WorkerHeartbeat & seedsweep.v1.WorkerHeartbeat.$Shape} WorkerHeartbeat
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            WorkerHeartbeat.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.seedsweep.v1.WorkerHeartbeat();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.worker = value;
                            else
                                delete message.worker;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.host = value;
                            else
                                delete message.host;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.slots && message.slots.length))
                                message.slots = [];
                            message.slots.push($root.seedsweep.v1.SlotStatus.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if (!(message.gpus && message.gpus.length))
                                message.gpus = [];
                            message.gpus.push($root.seedsweep.v1.GpuStatus.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.leaving = value;
                            else
                                delete message.leaving;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a WorkerHeartbeat message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.WorkerHeartbeat
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.WorkerHeartbeat} WorkerHeartbeat
             */
            WorkerHeartbeat.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.WorkerHeartbeat)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.WorkerHeartbeat: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.seedsweep.v1.WorkerHeartbeat();
                if (object.worker != null)
                    if (typeof object.worker !== "string" || object.worker.length)
                        message.worker = $String(object.worker);
                if (object.host != null)
                    if (typeof object.host !== "string" || object.host.length)
                        message.host = $String(object.host);
                if (object.slots) {
                    if (!$Array.isArray(object.slots))
                        throw $TypeError(".seedsweep.v1.WorkerHeartbeat.slots: array expected");
                    message.slots = $Array(object.slots.length);
                    for (let i = 0; i < object.slots.length; ++i) {
                        if (!$util.isObject(object.slots[i]))
                            throw $TypeError(".seedsweep.v1.WorkerHeartbeat.slots: object expected");
                        message.slots[i] = $root.seedsweep.v1.SlotStatus.fromObject(object.slots[i], _depth + 1);
                    }
                }
                if (object.gpus) {
                    if (!$Array.isArray(object.gpus))
                        throw $TypeError(".seedsweep.v1.WorkerHeartbeat.gpus: array expected");
                    message.gpus = $Array(object.gpus.length);
                    for (let i = 0; i < object.gpus.length; ++i) {
                        if (!$util.isObject(object.gpus[i]))
                            throw $TypeError(".seedsweep.v1.WorkerHeartbeat.gpus: object expected");
                        message.gpus[i] = $root.seedsweep.v1.GpuStatus.fromObject(object.gpus[i], _depth + 1);
                    }
                }
                if (object.leaving != null)
                    if (object.leaving)
                        message.leaving = $Boolean(object.leaving);
                return message;
            };

            /**
             * Creates a plain object from a WorkerHeartbeat message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.WorkerHeartbeat
             * @static
             * @param {seedsweep.v1.WorkerHeartbeat} message WorkerHeartbeat
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            WorkerHeartbeat.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults) {
                    object.slots = [];
                    object.gpus = [];
                }
                if (options.defaults) {
                    object.worker = "";
                    object.host = "";
                    object.leaving = false;
                }
                if (message.worker != null && $Object.hasOwnProperty.call(message, "worker"))
                    object.worker = message.worker;
                if (message.host != null && $Object.hasOwnProperty.call(message, "host"))
                    object.host = message.host;
                if (message.slots && message.slots.length) {
                    object.slots = $Array(message.slots.length);
                    for (let j = 0; j < message.slots.length; ++j)
                        object.slots[j] = $root.seedsweep.v1.SlotStatus.toObject(message.slots[j], options, _depth + 1);
                }
                if (message.gpus && message.gpus.length) {
                    object.gpus = $Array(message.gpus.length);
                    for (let j = 0; j < message.gpus.length; ++j)
                        object.gpus[j] = $root.seedsweep.v1.GpuStatus.toObject(message.gpus[j], options, _depth + 1);
                }
                if (message.leaving != null && $Object.hasOwnProperty.call(message, "leaving"))
                    object.leaving = message.leaving;
                return object;
            };

            /**
             * Converts this WorkerHeartbeat to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.WorkerHeartbeat
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            WorkerHeartbeat.prototype.toJSON = function() {
                return WorkerHeartbeat.toObject(this, $protobuf.util.toJSONOptions);
            };

            return WorkerHeartbeat;
        })();

        v1.HeartbeatResponse = (function() {

            /**
             * Properties of a HeartbeatResponse.
             * @typedef {Object} seedsweep.v1.HeartbeatResponse.$Properties
             * @property {boolean|null} [drain] HeartbeatResponse drain
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a HeartbeatResponse.
             * @memberof seedsweep.v1
             * @interface IHeartbeatResponse
             * @augments seedsweep.v1.HeartbeatResponse.$Properties
             * @deprecated Use seedsweep.v1.HeartbeatResponse.$Properties instead.
             */

            /**
             * Shape of a HeartbeatResponse.
             * @typedef {seedsweep.v1.HeartbeatResponse.$Properties} seedsweep.v1.HeartbeatResponse.$Shape
             */

            /**
             * Constructs a new HeartbeatResponse.
             * @memberof seedsweep.v1
             * @classdesc Represents a HeartbeatResponse.
             * @constructor
             * @param {seedsweep.v1.HeartbeatResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const HeartbeatResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * HeartbeatResponse drain.
             * @member {boolean} drain
             * @memberof seedsweep.v1.HeartbeatResponse
             * @instance
             */
            HeartbeatResponse.prototype.drain = false;

            /**
             * Encodes the specified HeartbeatResponse message. Does not implicitly {@link seedsweep.v1.HeartbeatResponse.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.HeartbeatResponse
             * @static
             * @param {seedsweep.v1.HeartbeatResponse.$Properties} message HeartbeatResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            HeartbeatResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.drain != null && $Object.hasOwnProperty.call(message, "drain") && message.drain !== false)
                    writer.uint32(/* id 1, wireType 0 =*/8).bool(message.drain);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a HeartbeatResponse message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.HeartbeatResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.HeartbeatResponse & seedsweep.v1.HeartbeatResponse.$Shape} HeartbeatResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            HeartbeatResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.seedsweep.v1.HeartbeatResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.drain = value;
                            else
                                delete message.drain;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a HeartbeatResponse message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.HeartbeatResponse
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.HeartbeatResponse} HeartbeatResponse
             */
            HeartbeatResponse.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.HeartbeatResponse)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.HeartbeatResponse: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.seedsweep.v1.HeartbeatResponse();
                if (object.drain != null)
                    if (object.drain)
                        message.drain = $Boolean(object.drain);
                return message;
            };

            /**
             * Creates a plain object from a HeartbeatResponse message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.HeartbeatResponse
             * @static
             * @param {seedsweep.v1.HeartbeatResponse} message HeartbeatResponse
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            HeartbeatResponse.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.drain = false;
                if (message.drain != null && $Object.hasOwnProperty.call(message, "drain"))
                    object.drain = message.drain;
                return object;
            };

            /**
             * Converts this HeartbeatResponse to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.HeartbeatResponse
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            HeartbeatResponse.prototype.toJSON = function() {
                return HeartbeatResponse.toObject(this, $protobuf.util.toJSONOptions);
            };

            return HeartbeatResponse;
        })();

        /**
         * WorkerState enum.
         * @name seedsweep.v1.WorkerState
         * @enum {number}
         * @property {number} WORKER_STATE_UNSPECIFIED=0 WORKER_STATE_UNSPECIFIED value
         * @property {number} WORKER_STATE_ALIVE=1 WORKER_STATE_ALIVE value
         * @property {number} WORKER_STATE_LOST=2 WORKER_STATE_LOST value
         */
        v1.WorkerState = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "WORKER_STATE_UNSPECIFIED"] = 0;
            values[valuesById[1] = "WORKER_STATE_ALIVE"] = 1;
            values[valuesById[2] = "WORKER_STATE_LOST"] = 2;
            return values;
        })();

        v1.WorkerStatus = (function() {

            /**
             * Properties of a WorkerStatus.
             * @typedef {Object} seedsweep.v1.WorkerStatus.$Properties
             * @property {string|null} [worker] WorkerStatus worker
             * @property {string|null} [host] WorkerStatus host
             * @property {Array.<seedsweep.v1.SlotStatus.$Properties>|null} [slots] WorkerStatus slots
             * @property {Array.<seedsweep.v1.GpuStatus.$Properties>|null} [gpus] WorkerStatus gpus
             * @property {seedsweep.v1.WorkerState|null} [state] WorkerStatus state
             * @property {number|null} [sinceMs] WorkerStatus sinceMs
             * @property {boolean|null} [draining] WorkerStatus draining
             * @property {number|null} [heardMs] WorkerStatus heardMs
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a WorkerStatus.
             * @memberof seedsweep.v1
             * @interface IWorkerStatus
             * @augments seedsweep.v1.WorkerStatus.$Properties
             * @deprecated Use seedsweep.v1.WorkerStatus.$Properties instead.
             */

            /**
             * Shape of a WorkerStatus.
             * @typedef {seedsweep.v1.WorkerStatus.$Properties} seedsweep.v1.WorkerStatus.$Shape
             */

            /**
             * Constructs a new WorkerStatus.
             * @memberof seedsweep.v1
             * @classdesc Represents a WorkerStatus.
             * @constructor
             * @param {seedsweep.v1.WorkerStatus.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const WorkerStatus = function (properties) {
                this.slots = [];
                this.gpus = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * WorkerStatus worker.
             * @member {string} worker
             * @memberof seedsweep.v1.WorkerStatus
             * @instance
             */
            WorkerStatus.prototype.worker = "";

            /**
             * WorkerStatus host.
             * @member {string} host
             * @memberof seedsweep.v1.WorkerStatus
             * @instance
             */
            WorkerStatus.prototype.host = "";

            /**
             * WorkerStatus slots.
             * @member {Array.<seedsweep.v1.SlotStatus.$Properties>} slots
             * @memberof seedsweep.v1.WorkerStatus
             * @instance
             */
            WorkerStatus.prototype.slots = $util.emptyArray;

            /**
             * WorkerStatus gpus.
             * @member {Array.<seedsweep.v1.GpuStatus.$Properties>} gpus
             * @memberof seedsweep.v1.WorkerStatus
             * @instance
             */
            WorkerStatus.prototype.gpus = $util.emptyArray;

            /**
             * WorkerStatus state.
             * @member {seedsweep.v1.WorkerState} state
             * @memberof seedsweep.v1.WorkerStatus
             * @instance
             */
            WorkerStatus.prototype.state = 0;

            /**
             * WorkerStatus sinceMs.
             * @member {number} sinceMs
             * @memberof seedsweep.v1.WorkerStatus
             * @instance
             */
            WorkerStatus.prototype.sinceMs = 0;

            /**
             * WorkerStatus draining.
             * @member {boolean} draining
             * @memberof seedsweep.v1.WorkerStatus
             * @instance
             */
            WorkerStatus.prototype.draining = false;

            /**
             * WorkerStatus heardMs.
             * @member {number} heardMs
             * @memberof seedsweep.v1.WorkerStatus
             * @instance
             */
            WorkerStatus.prototype.heardMs = 0;

            /**
             * Encodes the specified WorkerStatus message. Does not implicitly {@link seedsweep.v1.WorkerStatus.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.WorkerStatus
             * @static
             * @param {seedsweep.v1.WorkerStatus.$Properties} message WorkerStatus message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            WorkerStatus.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.worker != null && $Object.hasOwnProperty.call(message, "worker") && message.worker !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.worker);
                if (message.host != null && $Object.hasOwnProperty.call(message, "host") && message.host !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.host);
                if (message.slots != null && message.slots.length)
                    for (let i = 0; i < message.slots.length; ++i)
                        $root.seedsweep.v1.SlotStatus.encode(message.slots[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.gpus != null && message.gpus.length)
                    for (let i = 0; i < message.gpus.length; ++i)
                        $root.seedsweep.v1.GpuStatus.encode(message.gpus[i], writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.state != null && $Object.hasOwnProperty.call(message, "state") && message.state !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).int32(message.state);
                if (message.sinceMs != null && $Object.hasOwnProperty.call(message, "sinceMs") && !$Object.is(message.sinceMs, 0))
                    writer.uint32(/* id 6, wireType 1 =*/49).double(message.sinceMs);
                if (message.draining != null && $Object.hasOwnProperty.call(message, "draining") && message.draining !== false)
                    writer.uint32(/* id 7, wireType 0 =*/56).bool(message.draining);
                if (message.heardMs != null && $Object.hasOwnProperty.call(message, "heardMs") && !$Object.is(message.heardMs, 0))
                    writer.uint32(/* id 8, wireType 1 =*/65).double(message.heardMs);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a WorkerStatus message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.WorkerStatus
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.WorkerStatus & seedsweep.v1.WorkerStatus.$Shape} WorkerStatus
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            WorkerStatus.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.seedsweep.v1.WorkerStatus();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.worker = value;
                            else
                                delete message.worker;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.host = value;
                            else
                                delete message.host;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.slots && message.slots.length))
                                message.slots = [];
                            message.slots.push($root.seedsweep.v1.SlotStatus.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if (!(message.gpus && message.gpus.length))
                                message.gpus = [];
                            message.gpus.push($root.seedsweep.v1.GpuStatus.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.state = value;
                            else
                                delete message.state;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.sinceMs = value;
                            else
                                delete message.sinceMs;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.draining = value;
                            else
                                delete message.draining;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 1)
                                break;
                            if (!$Object.is(value = reader.double(), 0))
                                message.heardMs = value;
                            else
                                delete message.heardMs;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a WorkerStatus message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.WorkerStatus
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.WorkerStatus} WorkerStatus
             */
            WorkerStatus.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.WorkerStatus)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.WorkerStatus: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.seedsweep.v1.WorkerStatus();
                if (object.worker != null)
                    if (typeof object.worker !== "string" || object.worker.length)
                        message.worker = $String(object.worker);
                if (object.host != null)
                    if (typeof object.host !== "string" || object.host.length)
                        message.host = $String(object.host);
                if (object.slots) {
                    if (!$Array.isArray(object.slots))
                        throw $TypeError(".seedsweep.v1.WorkerStatus.slots: array expected");
                    message.slots = $Array(object.slots.length);
                    for (let i = 0; i < object.slots.length; ++i) {
                        if (!$util.isObject(object.slots[i]))
                            throw $TypeError(".seedsweep.v1.WorkerStatus.slots: object expected");
                        message.slots[i] = $root.seedsweep.v1.SlotStatus.fromObject(object.slots[i], _depth + 1);
                    }
                }
                if (object.gpus) {
                    if (!$Array.isArray(object.gpus))
                        throw $TypeError(".seedsweep.v1.WorkerStatus.gpus: array expected");
                    message.gpus = $Array(object.gpus.length);
                    for (let i = 0; i < object.gpus.length; ++i) {
                        if (!$util.isObject(object.gpus[i]))
                            throw $TypeError(".seedsweep.v1.WorkerStatus.gpus: object expected");
                        message.gpus[i] = $root.seedsweep.v1.GpuStatus.fromObject(object.gpus[i], _depth + 1);
                    }
                }
                if (object.state !== 0 && (typeof object.state !== "string" || $root.seedsweep.v1.WorkerState[object.state] !== 0))
                    switch (object.state) {
                    case "WORKER_STATE_UNSPECIFIED":
                    case 0:
                        message.state = 0;
                        break;
                    case "WORKER_STATE_ALIVE":
                    case 1:
                        message.state = 1;
                        break;
                    case "WORKER_STATE_LOST":
                    case 2:
                        message.state = 2;
                        break;
                    default:
                        if (typeof object.state === "number" && (object.state | 0) === object.state)
                            message.state = object.state;
                    }
                if (object.sinceMs != null)
                    if (!$Object.is($Number(object.sinceMs), 0))
                        message.sinceMs = $Number(object.sinceMs);
                if (object.draining != null)
                    if (object.draining)
                        message.draining = $Boolean(object.draining);
                if (object.heardMs != null)
                    if (!$Object.is($Number(object.heardMs), 0))
                        message.heardMs = $Number(object.heardMs);
                return message;
            };

            /**
             * Creates a plain object from a WorkerStatus message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.WorkerStatus
             * @static
             * @param {seedsweep.v1.WorkerStatus} message WorkerStatus
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            WorkerStatus.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults) {
                    object.slots = [];
                    object.gpus = [];
                }
                if (options.defaults) {
                    object.worker = "";
                    object.host = "";
                    object.state = options.enums === $String ? "WORKER_STATE_UNSPECIFIED" : 0;
                    object.sinceMs = 0;
                    object.draining = false;
                    object.heardMs = 0;
                }
                if (message.worker != null && $Object.hasOwnProperty.call(message, "worker"))
                    object.worker = message.worker;
                if (message.host != null && $Object.hasOwnProperty.call(message, "host"))
                    object.host = message.host;
                if (message.slots && message.slots.length) {
                    object.slots = $Array(message.slots.length);
                    for (let j = 0; j < message.slots.length; ++j)
                        object.slots[j] = $root.seedsweep.v1.SlotStatus.toObject(message.slots[j], options, _depth + 1);
                }
                if (message.gpus && message.gpus.length) {
                    object.gpus = $Array(message.gpus.length);
                    for (let j = 0; j < message.gpus.length; ++j)
                        object.gpus[j] = $root.seedsweep.v1.GpuStatus.toObject(message.gpus[j], options, _depth + 1);
                }
                if (message.state != null && $Object.hasOwnProperty.call(message, "state"))
                    object.state = options.enums === $String ? $root.seedsweep.v1.WorkerState[message.state] === $undefined ? message.state : $root.seedsweep.v1.WorkerState[message.state] : message.state;
                if (message.sinceMs != null && $Object.hasOwnProperty.call(message, "sinceMs"))
                    object.sinceMs = options.json && !$isFinite(message.sinceMs) ? $String(message.sinceMs) : message.sinceMs;
                if (message.draining != null && $Object.hasOwnProperty.call(message, "draining"))
                    object.draining = message.draining;
                if (message.heardMs != null && $Object.hasOwnProperty.call(message, "heardMs"))
                    object.heardMs = options.json && !$isFinite(message.heardMs) ? $String(message.heardMs) : message.heardMs;
                return object;
            };

            /**
             * Converts this WorkerStatus to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.WorkerStatus
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            WorkerStatus.prototype.toJSON = function() {
                return WorkerStatus.toObject(this, $protobuf.util.toJSONOptions);
            };

            return WorkerStatus;
        })();

        v1.DrainRequest = (function() {

            /**
             * Properties of a DrainRequest.
             * @typedef {Object} seedsweep.v1.DrainRequest.$Properties
             * @property {string|null} [worker] DrainRequest worker
             * @property {string|null} [host] DrainRequest host
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a DrainRequest.
             * @memberof seedsweep.v1
             * @interface IDrainRequest
             * @augments seedsweep.v1.DrainRequest.$Properties
             * @deprecated Use seedsweep.v1.DrainRequest.$Properties instead.
             */

            /**
             * Shape of a DrainRequest.
             * @typedef {seedsweep.v1.DrainRequest.$Properties} seedsweep.v1.DrainRequest.$Shape
             */

            /**
             * Constructs a new DrainRequest.
             * @memberof seedsweep.v1
             * @classdesc Represents a DrainRequest.
             * @constructor
             * @param {seedsweep.v1.DrainRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const DrainRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * DrainRequest worker.
             * @member {string} worker
             * @memberof seedsweep.v1.DrainRequest
             * @instance
             */
            DrainRequest.prototype.worker = "";

            /**
             * DrainRequest host.
             * @member {string} host
             * @memberof seedsweep.v1.DrainRequest
             * @instance
             */
            DrainRequest.prototype.host = "";

            /**
             * Encodes the specified DrainRequest message. Does not implicitly {@link seedsweep.v1.DrainRequest.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.DrainRequest
             * @static
             * @param {seedsweep.v1.DrainRequest.$Properties} message DrainRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            DrainRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.worker != null && $Object.hasOwnProperty.call(message, "worker") && message.worker !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.worker);
                if (message.host != null && $Object.hasOwnProperty.call(message, "host") && message.host !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.host);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a DrainRequest message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.DrainRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.DrainRequest & seedsweep.v1.DrainRequest.$Shape} DrainRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            DrainRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.seedsweep.v1.DrainRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.worker = value;
                            else
                                delete message.worker;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.host = value;
                            else
                                delete message.host;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a DrainRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.DrainRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.DrainRequest} DrainRequest
             */
            DrainRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.DrainRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.DrainRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.seedsweep.v1.DrainRequest();
                if (object.worker != null)
                    if (typeof object.worker !== "string" || object.worker.length)
                        message.worker = $String(object.worker);
                if (object.host != null)
                    if (typeof object.host !== "string" || object.host.length)
                        message.host = $String(object.host);
                return message;
            };

            /**
             * Creates a plain object from a DrainRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.DrainRequest
             * @static
             * @param {seedsweep.v1.DrainRequest} message DrainRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            DrainRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.worker = "";
                    object.host = "";
                }
                if (message.worker != null && $Object.hasOwnProperty.call(message, "worker"))
                    object.worker = message.worker;
                if (message.host != null && $Object.hasOwnProperty.call(message, "host"))
                    object.host = message.host;
                return object;
            };

            /**
             * Converts this DrainRequest to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.DrainRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            DrainRequest.prototype.toJSON = function() {
                return DrainRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return DrainRequest;
        })();

        v1.DrainResponse = (function() {

            /**
             * Properties of a DrainResponse.
             * @typedef {Object} seedsweep.v1.DrainResponse.$Properties
             * @property {seedsweep.v1.WorkerStatus.$Properties|null} [worker] DrainResponse worker
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a DrainResponse.
             * @memberof seedsweep.v1
             * @interface IDrainResponse
             * @augments seedsweep.v1.DrainResponse.$Properties
             * @deprecated Use seedsweep.v1.DrainResponse.$Properties instead.
             */

            /**
             * Shape of a DrainResponse.
             * @typedef {seedsweep.v1.DrainResponse.$Properties} seedsweep.v1.DrainResponse.$Shape
             */

            /**
             * Constructs a new DrainResponse.
             * @memberof seedsweep.v1
             * @classdesc Represents a DrainResponse.
             * @constructor
             * @param {seedsweep.v1.DrainResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const DrainResponse = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * DrainResponse worker.
             * @member {seedsweep.v1.WorkerStatus.$Properties|null|undefined} worker
             * @memberof seedsweep.v1.DrainResponse
             * @instance
             */
            DrainResponse.prototype.worker = null;

            /**
             * Encodes the specified DrainResponse message. Does not implicitly {@link seedsweep.v1.DrainResponse.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.DrainResponse
             * @static
             * @param {seedsweep.v1.DrainResponse.$Properties} message DrainResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            DrainResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.worker != null && $Object.hasOwnProperty.call(message, "worker"))
                    $root.seedsweep.v1.WorkerStatus.encode(message.worker, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a DrainResponse message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.DrainResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.DrainResponse & seedsweep.v1.DrainResponse.$Shape} DrainResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            DrainResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.seedsweep.v1.DrainResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.worker = $root.seedsweep.v1.WorkerStatus.decode(reader, reader.size(), $undefined, _depth + 1, message.worker);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a DrainResponse message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.DrainResponse
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.DrainResponse} DrainResponse
             */
            DrainResponse.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.DrainResponse)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.DrainResponse: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.seedsweep.v1.DrainResponse();
                if (object.worker != null) {
                    if (!$util.isObject(object.worker))
                        throw $TypeError(".seedsweep.v1.DrainResponse.worker: object expected");
                    message.worker = $root.seedsweep.v1.WorkerStatus.fromObject(object.worker, _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from a DrainResponse message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.DrainResponse
             * @static
             * @param {seedsweep.v1.DrainResponse} message DrainResponse
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            DrainResponse.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.worker = null;
                if (message.worker != null && $Object.hasOwnProperty.call(message, "worker"))
                    object.worker = $root.seedsweep.v1.WorkerStatus.toObject(message.worker, options, _depth + 1);
                return object;
            };

            /**
             * Converts this DrainResponse to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.DrainResponse
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            DrainResponse.prototype.toJSON = function() {
                return DrainResponse.toObject(this, $protobuf.util.toJSONOptions);
            };

            return DrainResponse;
        })();

        v1.ListWorkersRequest = (function() {

            /**
             * Properties of a ListWorkersRequest.
             * @typedef {Object} seedsweep.v1.ListWorkersRequest.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ListWorkersRequest.
             * @memberof seedsweep.v1
             * @interface IListWorkersRequest
             * @augments seedsweep.v1.ListWorkersRequest.$Properties
             * @deprecated Use seedsweep.v1.ListWorkersRequest.$Properties instead.
             */

            /**
             * Shape of a ListWorkersRequest.
             * @typedef {seedsweep.v1.ListWorkersRequest.$Properties} seedsweep.v1.ListWorkersRequest.$Shape
             */

            /**
             * Constructs a new ListWorkersRequest.
             * @memberof seedsweep.v1
             * @classdesc Represents a ListWorkersRequest.
             * @constructor
             * @param {seedsweep.v1.ListWorkersRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ListWorkersRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Encodes the specified ListWorkersRequest message. Does not implicitly {@link seedsweep.v1.ListWorkersRequest.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.ListWorkersRequest
             * @static
             * @param {seedsweep.v1.ListWorkersRequest.$Properties} message ListWorkersRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ListWorkersRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ListWorkersRequest message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.ListWorkersRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.ListWorkersRequest & seedsweep.v1.ListWorkersRequest.$Shape} ListWorkersRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ListWorkersRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.seedsweep.v1.ListWorkersRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    reader.skipType(tag & 7, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a ListWorkersRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.ListWorkersRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.ListWorkersRequest} ListWorkersRequest
             */
            ListWorkersRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.ListWorkersRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.ListWorkersRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                return new $root.seedsweep.v1.ListWorkersRequest();
            };

            /**
             * Creates a plain object from a ListWorkersRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.ListWorkersRequest
             * @static
             * @param {seedsweep.v1.ListWorkersRequest} message ListWorkersRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ListWorkersRequest.toObject = function () {
                return {};
            };

            /**
             * Converts this ListWorkersRequest to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.ListWorkersRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ListWorkersRequest.prototype.toJSON = function() {
                return ListWorkersRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ListWorkersRequest;
        })();

        v1.ListWorkersResponse = (function() {

            /**
             * Properties of a ListWorkersResponse.
             * @typedef {Object} seedsweep.v1.ListWorkersResponse.$Properties
             * @property {Array.<seedsweep.v1.WorkerStatus.$Properties>|null} [workers] ListWorkersResponse workers
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ListWorkersResponse.
             * @memberof seedsweep.v1
             * @interface IListWorkersResponse
             * @augments seedsweep.v1.ListWorkersResponse.$Properties
             * @deprecated Use seedsweep.v1.ListWorkersResponse.$Properties instead.
             */

            /**
             * Shape of a ListWorkersResponse.
             * @typedef {seedsweep.v1.ListWorkersResponse.$Properties} seedsweep.v1.ListWorkersResponse.$Shape
             */

            /**
             * Constructs a new ListWorkersResponse.
             * @memberof seedsweep.v1
             * @classdesc Represents a ListWorkersResponse.
             * @constructor
             * @param {seedsweep.v1.ListWorkersResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ListWorkersResponse = function (properties) {
                this.workers = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ListWorkersResponse workers.
             * @member {Array.<seedsweep.v1.WorkerStatus.$Properties>} workers
             * @memberof seedsweep.v1.ListWorkersResponse
             * @instance
             */
            ListWorkersResponse.prototype.workers = $util.emptyArray;

            /**
             * Encodes the specified ListWorkersResponse message. Does not implicitly {@link seedsweep.v1.ListWorkersResponse.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.ListWorkersResponse
             * @static
             * @param {seedsweep.v1.ListWorkersResponse.$Properties} message ListWorkersResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ListWorkersResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.workers != null && message.workers.length)
                    for (let i = 0; i < message.workers.length; ++i)
                        $root.seedsweep.v1.WorkerStatus.encode(message.workers[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ListWorkersResponse message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.ListWorkersResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.ListWorkersResponse & seedsweep.v1.ListWorkersResponse.$Shape} ListWorkersResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ListWorkersResponse.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.seedsweep.v1.ListWorkersResponse();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.workers && message.workers.length))
                                message.workers = [];
                            message.workers.push($root.seedsweep.v1.WorkerStatus.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a ListWorkersResponse message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.ListWorkersResponse
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.ListWorkersResponse} ListWorkersResponse
             */
            ListWorkersResponse.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.ListWorkersResponse)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.ListWorkersResponse: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.seedsweep.v1.ListWorkersResponse();
                if (object.workers) {
                    if (!$Array.isArray(object.workers))
                        throw $TypeError(".seedsweep.v1.ListWorkersResponse.workers: array expected");
                    message.workers = $Array(object.workers.length);
                    for (let i = 0; i < object.workers.length; ++i) {
                        if (!$util.isObject(object.workers[i]))
                            throw $TypeError(".seedsweep.v1.ListWorkersResponse.workers: object expected");
                        message.workers[i] = $root.seedsweep.v1.WorkerStatus.fromObject(object.workers[i], _depth + 1);
                    }
                }
                return message;
            };

            /**
             * Creates a plain object from a ListWorkersResponse message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.ListWorkersResponse
             * @static
             * @param {seedsweep.v1.ListWorkersResponse} message ListWorkersResponse
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ListWorkersResponse.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.workers = [];
                if (message.workers && message.workers.length) {
                    object.workers = $Array(message.workers.length);
                    for (let j = 0; j < message.workers.length; ++j)
                        object.workers[j] = $root.seedsweep.v1.WorkerStatus.toObject(message.workers[j], options, _depth + 1);
                }
                return object;
            };

            /**
             * Converts this ListWorkersResponse to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.ListWorkersResponse
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ListWorkersResponse.prototype.toJSON = function() {
                return ListWorkersResponse.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ListWorkersResponse;
        })();

        return v1;
    })();

    return seedsweep;
})();

export {
  $root as default
};
