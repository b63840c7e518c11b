/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "protobufjs/minimal.js";

// Common aliases
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError, $TypeError = $util.global.TypeError, $String = $util.global.String, $Number = $util.global.Number, $isFinite = $util.global.isFinite, $Array = $util.global.Array, $Boolean = $util.global.Boolean;

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
             * @property {string|null} [setting] TrialMessage setting
             * @property {number|null} [seed] TrialMessage seed
             * @property {string|null} [trainer] TrialMessage trainer
             * @property {string|null} [configJson] TrialMessage configJson
             * @property {number|null} [priorAttempts] TrialMessage priorAttempts
             * @property {number|null} [round] TrialMessage round
             * @property {string|null} [trainerVersion] TrialMessage trainerVersion
             * @property {seedsweep.v1.Dataset.$Properties|null} [dataset] TrialMessage dataset
             * @property {string|null} [recipeJson] TrialMessage recipeJson
             * @property {string|null} [metricsJson] TrialMessage metricsJson
             * @property {string|null} [placeJson] TrialMessage placeJson
             * @property {string|null} [writtenJson] TrialMessage writtenJson
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
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * TrialMessage sweepId.
             * @member {string|null|undefined} sweepId
             * @memberof seedsweep.v1.TrialMessage
             * @instance
             */
            TrialMessage.prototype.sweepId = null;

            /**
             * TrialMessage trialId.
             * @member {string|null|undefined} trialId
             * @memberof seedsweep.v1.TrialMessage
             * @instance
             */
            TrialMessage.prototype.trialId = null;

            /**
             * TrialMessage trialIndex.
             * @member {number|null|undefined} trialIndex
             * @memberof seedsweep.v1.TrialMessage
             * @instance
             */
            TrialMessage.prototype.trialIndex = null;

            /**
             * TrialMessage setting.
             * @member {string|null|undefined} setting
             * @memberof seedsweep.v1.TrialMessage
             * @instance
             */
            TrialMessage.prototype.setting = null;

            /**
             * TrialMessage seed.
             * @member {number|null|undefined} seed
             * @memberof seedsweep.v1.TrialMessage
             * @instance
             */
            TrialMessage.prototype.seed = null;

            /**
             * TrialMessage trainer.
             * @member {string|null|undefined} trainer
             * @memberof seedsweep.v1.TrialMessage
             * @instance
             */
            TrialMessage.prototype.trainer = null;

            /**
             * TrialMessage configJson.
             * @member {string|null|undefined} configJson
             * @memberof seedsweep.v1.TrialMessage
             * @instance
             */
            TrialMessage.prototype.configJson = null;

            /**
             * TrialMessage priorAttempts.
             * @member {number|null|undefined} priorAttempts
             * @memberof seedsweep.v1.TrialMessage
             * @instance
             */
            TrialMessage.prototype.priorAttempts = null;

            /**
             * TrialMessage round.
             * @member {number|null|undefined} round
             * @memberof seedsweep.v1.TrialMessage
             * @instance
             */
            TrialMessage.prototype.round = null;

            /**
             * TrialMessage trainerVersion.
             * @member {string|null|undefined} trainerVersion
             * @memberof seedsweep.v1.TrialMessage
             * @instance
             */
            TrialMessage.prototype.trainerVersion = null;

            /**
             * TrialMessage dataset.
             * @member {seedsweep.v1.Dataset.$Properties|null|undefined} dataset
             * @memberof seedsweep.v1.TrialMessage
             * @instance
             */
            TrialMessage.prototype.dataset = null;

            /**
             * TrialMessage recipeJson.
             * @member {string|null|undefined} recipeJson
             * @memberof seedsweep.v1.TrialMessage
             * @instance
             */
            TrialMessage.prototype.recipeJson = null;

            /**
             * TrialMessage metricsJson.
             * @member {string|null|undefined} metricsJson
             * @memberof seedsweep.v1.TrialMessage
             * @instance
             */
            TrialMessage.prototype.metricsJson = null;

            /**
             * TrialMessage placeJson.
             * @member {string|null|undefined} placeJson
             * @memberof seedsweep.v1.TrialMessage
             * @instance
             */
            TrialMessage.prototype.placeJson = null;

            /**
             * TrialMessage writtenJson.
             * @member {string|null|undefined} writtenJson
             * @memberof seedsweep.v1.TrialMessage
             * @instance
             */
            TrialMessage.prototype.writtenJson = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(TrialMessage.prototype, "_sweepId", {
                get: $util.oneOfGetter($oneOfFields = ["sweepId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(TrialMessage.prototype, "_trialId", {
                get: $util.oneOfGetter($oneOfFields = ["trialId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(TrialMessage.prototype, "_trialIndex", {
                get: $util.oneOfGetter($oneOfFields = ["trialIndex"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(TrialMessage.prototype, "_setting", {
                get: $util.oneOfGetter($oneOfFields = ["setting"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(TrialMessage.prototype, "_seed", {
                get: $util.oneOfGetter($oneOfFields = ["seed"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(TrialMessage.prototype, "_trainer", {
                get: $util.oneOfGetter($oneOfFields = ["trainer"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(TrialMessage.prototype, "_configJson", {
                get: $util.oneOfGetter($oneOfFields = ["configJson"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(TrialMessage.prototype, "_priorAttempts", {
                get: $util.oneOfGetter($oneOfFields = ["priorAttempts"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(TrialMessage.prototype, "_round", {
                get: $util.oneOfGetter($oneOfFields = ["round"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(TrialMessage.prototype, "_trainerVersion", {
                get: $util.oneOfGetter($oneOfFields = ["trainerVersion"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(TrialMessage.prototype, "_dataset", {
                get: $util.oneOfGetter($oneOfFields = ["dataset"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(TrialMessage.prototype, "_recipeJson", {
                get: $util.oneOfGetter($oneOfFields = ["recipeJson"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(TrialMessage.prototype, "_metricsJson", {
                get: $util.oneOfGetter($oneOfFields = ["metricsJson"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(TrialMessage.prototype, "_placeJson", {
                get: $util.oneOfGetter($oneOfFields = ["placeJson"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(TrialMessage.prototype, "_writtenJson", {
                get: $util.oneOfGetter($oneOfFields = ["writtenJson"]),
                set: $util.oneOfSetter($oneOfFields)
            });

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
                if (message.sweepId != null && $Object.hasOwnProperty.call(message, "sweepId"))
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.sweepId);
                if (message.trialId != null && $Object.hasOwnProperty.call(message, "trialId"))
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.trialId);
                if (message.trialIndex != null && $Object.hasOwnProperty.call(message, "trialIndex"))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.trialIndex);
                if (message.setting != null && $Object.hasOwnProperty.call(message, "setting"))
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.setting);
                if (message.seed != null && $Object.hasOwnProperty.call(message, "seed"))
                    writer.uint32(/* id 7, wireType 0 =*/56).uint32(message.seed);
                if (message.trainer != null && $Object.hasOwnProperty.call(message, "trainer"))
                    writer.uint32(/* id 8, wireType 2 =*/66).string(message.trainer);
                if (message.configJson != null && $Object.hasOwnProperty.call(message, "configJson"))
                    writer.uint32(/* id 9, wireType 2 =*/74).string(message.configJson);
                if (message.priorAttempts != null && $Object.hasOwnProperty.call(message, "priorAttempts"))
                    writer.uint32(/* id 10, wireType 0 =*/80).uint32(message.priorAttempts);
                if (message.round != null && $Object.hasOwnProperty.call(message, "round"))
                    writer.uint32(/* id 11, wireType 0 =*/88).uint32(message.round);
                if (message.trainerVersion != null && $Object.hasOwnProperty.call(message, "trainerVersion"))
                    writer.uint32(/* id 12, wireType 2 =*/98).string(message.trainerVersion);
                if (message.dataset != null && $Object.hasOwnProperty.call(message, "dataset"))
                    $root.seedsweep.v1.Dataset.encode(message.dataset, writer.uint32(/* id 13, wireType 2 =*/106).fork(), _depth + 1).ldelim();
                if (message.recipeJson != null && $Object.hasOwnProperty.call(message, "recipeJson"))
                    writer.uint32(/* id 14, wireType 2 =*/114).string(message.recipeJson);
                if (message.metricsJson != null && $Object.hasOwnProperty.call(message, "metricsJson"))
                    writer.uint32(/* id 15, wireType 2 =*/122).string(message.metricsJson);
                if (message.placeJson != null && $Object.hasOwnProperty.call(message, "placeJson"))
                    writer.uint32(/* id 16, wireType 2 =*/130).string(message.placeJson);
                if (message.writtenJson != null && $Object.hasOwnProperty.call(message, "writtenJson"))
                    writer.uint32(/* id 17, wireType 2 =*/138).string(message.writtenJson);
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
                            message.sweepId = reader.stringVerify();
                            message._sweepId = "sweepId";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.trialId = reader.stringVerify();
                            message._trialId = "trialId";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.trialIndex = reader.uint32();
                            message._trialIndex = "trialIndex";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.setting = reader.stringVerify();
                            message._setting = "setting";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            message.seed = reader.uint32();
                            message._seed = "seed";
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            message.trainer = reader.stringVerify();
                            message._trainer = "trainer";
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            message.configJson = reader.stringVerify();
                            message._configJson = "configJson";
                            continue;
                        }
                    case 10: {
                            if (wireType !== 0)
                                break;
                            message.priorAttempts = reader.uint32();
                            message._priorAttempts = "priorAttempts";
                            continue;
                        }
                    case 11: {
                            if (wireType !== 0)
                                break;
                            message.round = reader.uint32();
                            message._round = "round";
                            continue;
                        }
                    case 12: {
                            if (wireType !== 2)
                                break;
                            message.trainerVersion = reader.stringVerify();
                            message._trainerVersion = "trainerVersion";
                            continue;
                        }
                    case 13: {
                            if (wireType !== 2)
                                break;
                            message.dataset = $root.seedsweep.v1.Dataset.decode(reader, reader.size(), $undefined, _depth + 1, message.dataset);
                            message._dataset = "dataset";
                            continue;
                        }
                    case 14: {
                            if (wireType !== 2)
                                break;
                            message.recipeJson = reader.stringVerify();
                            message._recipeJson = "recipeJson";
                            continue;
                        }
                    case 15: {
                            if (wireType !== 2)
                                break;
                            message.metricsJson = reader.stringVerify();
                            message._metricsJson = "metricsJson";
                            continue;
                        }
                    case 16: {
                            if (wireType !== 2)
                                break;
                            message.placeJson = reader.stringVerify();
                            message._placeJson = "placeJson";
                            continue;
                        }
                    case 17: {
                            if (wireType !== 2)
                                break;
                            message.writtenJson = reader.stringVerify();
                            message._writtenJson = "writtenJson";
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
                    message.sweepId = $String(object.sweepId);
                if (object.trialId != null)
                    message.trialId = $String(object.trialId);
                if (object.trialIndex != null)
                    message.trialIndex = object.trialIndex >>> 0;
                if (object.setting != null)
                    message.setting = $String(object.setting);
                if (object.seed != null)
                    message.seed = object.seed >>> 0;
                if (object.trainer != null)
                    message.trainer = $String(object.trainer);
                if (object.configJson != null)
                    message.configJson = $String(object.configJson);
                if (object.priorAttempts != null)
                    message.priorAttempts = object.priorAttempts >>> 0;
                if (object.round != null)
                    message.round = object.round >>> 0;
                if (object.trainerVersion != null)
                    message.trainerVersion = $String(object.trainerVersion);
                if (object.dataset != null) {
                    if (!$util.isObject(object.dataset))
                        throw $TypeError(".seedsweep.v1.TrialMessage.dataset: object expected");
                    message.dataset = $root.seedsweep.v1.Dataset.fromObject(object.dataset, _depth + 1);
                }
                if (object.recipeJson != null)
                    message.recipeJson = $String(object.recipeJson);
                if (object.metricsJson != null)
                    message.metricsJson = $String(object.metricsJson);
                if (object.placeJson != null)
                    message.placeJson = $String(object.placeJson);
                if (object.writtenJson != null)
                    message.writtenJson = $String(object.writtenJson);
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
                if (message.sweepId != null && $Object.hasOwnProperty.call(message, "sweepId"))
                    object.sweepId = message.sweepId;
                if (message.trialId != null && $Object.hasOwnProperty.call(message, "trialId"))
                    object.trialId = message.trialId;
                if (message.trialIndex != null && $Object.hasOwnProperty.call(message, "trialIndex"))
                    object.trialIndex = message.trialIndex;
                if (message.setting != null && $Object.hasOwnProperty.call(message, "setting"))
                    object.setting = message.setting;
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
                if (message.trainerVersion != null && $Object.hasOwnProperty.call(message, "trainerVersion"))
                    object.trainerVersion = message.trainerVersion;
                if (message.dataset != null && $Object.hasOwnProperty.call(message, "dataset"))
                    object.dataset = $root.seedsweep.v1.Dataset.toObject(message.dataset, options, _depth + 1);
                if (message.recipeJson != null && $Object.hasOwnProperty.call(message, "recipeJson"))
                    object.recipeJson = message.recipeJson;
                if (message.metricsJson != null && $Object.hasOwnProperty.call(message, "metricsJson"))
                    object.metricsJson = message.metricsJson;
                if (message.placeJson != null && $Object.hasOwnProperty.call(message, "placeJson"))
                    object.placeJson = message.placeJson;
                if (message.writtenJson != null && $Object.hasOwnProperty.call(message, "writtenJson"))
                    object.writtenJson = message.writtenJson;
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

        v1.Dataset = (function() {

            /**
             * Properties of a Dataset.
             * @typedef {Object} seedsweep.v1.Dataset.$Properties
             * @property {string|null} [label] Dataset label
             * @property {string|null} [valueJson] Dataset valueJson
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Dataset.
             * @memberof seedsweep.v1
             * @interface IDataset
             * @augments seedsweep.v1.Dataset.$Properties
             * @deprecated Use seedsweep.v1.Dataset.$Properties instead.
             */

            /**
             * Shape of a Dataset.
             * @typedef {seedsweep.v1.Dataset.$Properties} seedsweep.v1.Dataset.$Shape
             */

            /**
             * Constructs a new Dataset.
             * @memberof seedsweep.v1
             * @classdesc Represents a Dataset.
             * @constructor
             * @param {seedsweep.v1.Dataset.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Dataset = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Dataset label.
             * @member {string|null|undefined} label
             * @memberof seedsweep.v1.Dataset
             * @instance
             */
            Dataset.prototype.label = null;

            /**
             * Dataset valueJson.
             * @member {string|null|undefined} valueJson
             * @memberof seedsweep.v1.Dataset
             * @instance
             */
            Dataset.prototype.valueJson = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Dataset.prototype, "_label", {
                get: $util.oneOfGetter($oneOfFields = ["label"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Dataset.prototype, "_valueJson", {
                get: $util.oneOfGetter($oneOfFields = ["valueJson"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified Dataset message. Does not implicitly {@link seedsweep.v1.Dataset.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.Dataset
             * @static
             * @param {seedsweep.v1.Dataset.$Properties} message Dataset message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Dataset.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.label != null && $Object.hasOwnProperty.call(message, "label"))
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.label);
                if (message.valueJson != null && $Object.hasOwnProperty.call(message, "valueJson"))
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.valueJson);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Dataset message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.Dataset
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.Dataset & seedsweep.v1.Dataset.$Shape} Dataset
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Dataset.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.seedsweep.v1.Dataset();
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
                            message.label = reader.stringVerify();
                            message._label = "label";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.valueJson = reader.stringVerify();
                            message._valueJson = "valueJson";
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
             * Creates a Dataset message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.Dataset
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.Dataset} Dataset
             */
            Dataset.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.Dataset)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.Dataset: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.seedsweep.v1.Dataset();
                if (object.label != null)
                    message.label = $String(object.label);
                if (object.valueJson != null)
                    message.valueJson = $String(object.valueJson);
                return message;
            };

            /**
             * Creates a plain object from a Dataset message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.Dataset
             * @static
             * @param {seedsweep.v1.Dataset} message Dataset
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Dataset.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (message.label != null && $Object.hasOwnProperty.call(message, "label"))
                    object.label = message.label;
                if (message.valueJson != null && $Object.hasOwnProperty.call(message, "valueJson"))
                    object.valueJson = message.valueJson;
                return object;
            };

            /**
             * Converts this Dataset to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.Dataset
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Dataset.prototype.toJSON = function() {
                return Dataset.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Dataset;
        })();

        v1.Point = (function() {

            /**
             * Properties of a Point.
             * @typedef {Object} seedsweep.v1.Point.$Properties
             * @property {string|null} [metric] Point metric
             * @property {number|null} [step] Point step
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
             * @member {string|null|undefined} metric
             * @memberof seedsweep.v1.Point
             * @instance
             */
            Point.prototype.metric = null;

            /**
             * Point step.
             * @member {number|null|undefined} step
             * @memberof seedsweep.v1.Point
             * @instance
             */
            Point.prototype.step = null;

            /**
             * Point value.
             * @member {number|null|undefined} value
             * @memberof seedsweep.v1.Point
             * @instance
             */
            Point.prototype.value = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Point.prototype, "_metric", {
                get: $util.oneOfGetter($oneOfFields = ["metric"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Point.prototype, "_step", {
                get: $util.oneOfGetter($oneOfFields = ["step"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Point.prototype, "_value", {
                get: $util.oneOfGetter($oneOfFields = ["value"]),
                set: $util.oneOfSetter($oneOfFields)
            });

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
                if (message.metric != null && $Object.hasOwnProperty.call(message, "metric"))
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.metric);
                if (message.step != null && $Object.hasOwnProperty.call(message, "step"))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.step);
                if (message.value != null && $Object.hasOwnProperty.call(message, "value"))
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
                            message.metric = reader.stringVerify();
                            message._metric = "metric";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.step = reader.uint32();
                            message._step = "step";
                            continue;
                        }
                    case 3: {
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
                    message.metric = $String(object.metric);
                if (object.step != null)
                    message.step = object.step >>> 0;
                if (object.value != null)
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
                if (message.metric != null && $Object.hasOwnProperty.call(message, "metric"))
                    object.metric = message.metric;
                if (message.step != null && $Object.hasOwnProperty.call(message, "step"))
                    object.step = message.step;
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
             * @member {string|null|undefined} sweepId
             * @memberof seedsweep.v1.Report
             * @instance
             */
            Report.prototype.sweepId = null;

            /**
             * Report trialId.
             * @member {string|null|undefined} trialId
             * @memberof seedsweep.v1.Report
             * @instance
             */
            Report.prototype.trialId = null;

            /**
             * Report trialIndex.
             * @member {number|null|undefined} trialIndex
             * @memberof seedsweep.v1.Report
             * @instance
             */
            Report.prototype.trialIndex = null;

            /**
             * Report attempt.
             * @member {number|null|undefined} attempt
             * @memberof seedsweep.v1.Report
             * @instance
             */
            Report.prototype.attempt = null;

            /**
             * Report seq.
             * @member {number|null|undefined} seq
             * @memberof seedsweep.v1.Report
             * @instance
             */
            Report.prototype.seq = null;

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

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Report.prototype, "_sweepId", {
                get: $util.oneOfGetter($oneOfFields = ["sweepId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Report.prototype, "_trialId", {
                get: $util.oneOfGetter($oneOfFields = ["trialId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Report.prototype, "_trialIndex", {
                get: $util.oneOfGetter($oneOfFields = ["trialIndex"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Report.prototype, "_attempt", {
                get: $util.oneOfGetter($oneOfFields = ["attempt"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Report.prototype, "_seq", {
                get: $util.oneOfGetter($oneOfFields = ["seq"]),
                set: $util.oneOfSetter($oneOfFields)
            });

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
                if (message.sweepId != null && $Object.hasOwnProperty.call(message, "sweepId"))
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.sweepId);
                if (message.trialId != null && $Object.hasOwnProperty.call(message, "trialId"))
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.trialId);
                if (message.trialIndex != null && $Object.hasOwnProperty.call(message, "trialIndex"))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.trialIndex);
                if (message.attempt != null && $Object.hasOwnProperty.call(message, "attempt"))
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.attempt);
                if (message.seq != null && $Object.hasOwnProperty.call(message, "seq"))
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
                            message.sweepId = reader.stringVerify();
                            message._sweepId = "sweepId";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.trialId = reader.stringVerify();
                            message._trialId = "trialId";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.trialIndex = reader.uint32();
                            message._trialIndex = "trialIndex";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            message.attempt = reader.uint32();
                            message._attempt = "attempt";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            message.seq = reader.uint32();
                            message._seq = "seq";
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
                    message.sweepId = $String(object.sweepId);
                if (object.trialId != null)
                    message.trialId = $String(object.trialId);
                if (object.trialIndex != null)
                    message.trialIndex = object.trialIndex >>> 0;
                if (object.attempt != null)
                    message.attempt = object.attempt >>> 0;
                if (object.seq != null)
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
             * @property {number|null} [resumeStep] Started resumeStep
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
             * @member {string|null|undefined} worker
             * @memberof seedsweep.v1.Started
             * @instance
             */
            Started.prototype.worker = null;

            /**
             * Started slot.
             * @member {number|null|undefined} slot
             * @memberof seedsweep.v1.Started
             * @instance
             */
            Started.prototype.slot = null;

            /**
             * Started engine.
             * @member {string|null|undefined} engine
             * @memberof seedsweep.v1.Started
             * @instance
             */
            Started.prototype.engine = null;

            /**
             * Started resumeStep.
             * @member {number|null|undefined} resumeStep
             * @memberof seedsweep.v1.Started
             * @instance
             */
            Started.prototype.resumeStep = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Started.prototype, "_worker", {
                get: $util.oneOfGetter($oneOfFields = ["worker"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Started.prototype, "_slot", {
                get: $util.oneOfGetter($oneOfFields = ["slot"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Started.prototype, "_engine", {
                get: $util.oneOfGetter($oneOfFields = ["engine"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Started.prototype, "_resumeStep", {
                get: $util.oneOfGetter($oneOfFields = ["resumeStep"]),
                set: $util.oneOfSetter($oneOfFields)
            });

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
                if (message.worker != null && $Object.hasOwnProperty.call(message, "worker"))
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.worker);
                if (message.slot != null && $Object.hasOwnProperty.call(message, "slot"))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.slot);
                if (message.engine != null && $Object.hasOwnProperty.call(message, "engine"))
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.engine);
                if (message.resumeStep != null && $Object.hasOwnProperty.call(message, "resumeStep"))
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.resumeStep);
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
                            message.worker = reader.stringVerify();
                            message._worker = "worker";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.slot = reader.uint32();
                            message._slot = "slot";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.engine = reader.stringVerify();
                            message._engine = "engine";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            message.resumeStep = reader.uint32();
                            message._resumeStep = "resumeStep";
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
                    message.worker = $String(object.worker);
                if (object.slot != null)
                    message.slot = object.slot >>> 0;
                if (object.engine != null)
                    message.engine = $String(object.engine);
                if (object.resumeStep != null)
                    message.resumeStep = object.resumeStep >>> 0;
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
                if (message.worker != null && $Object.hasOwnProperty.call(message, "worker"))
                    object.worker = message.worker;
                if (message.slot != null && $Object.hasOwnProperty.call(message, "slot"))
                    object.slot = message.slot;
                if (message.engine != null && $Object.hasOwnProperty.call(message, "engine"))
                    object.engine = message.engine;
                if (message.resumeStep != null && $Object.hasOwnProperty.call(message, "resumeStep"))
                    object.resumeStep = message.resumeStep;
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
             * @property {Array.<string>|null} [logTail] Finished logTail
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
                this.logTail = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Finished logTail.
             * @member {Array.<string>} logTail
             * @memberof seedsweep.v1.Finished
             * @instance
             */
            Finished.prototype.logTail = $util.emptyArray;

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
                if (message.logTail != null && message.logTail.length)
                    for (let i = 0; i < message.logTail.length; ++i)
                        writer.uint32(/* id 60, wireType 2 =*/482).string(message.logTail[i]);
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
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 60: {
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
                let message = new $root.seedsweep.v1.Finished();
                if (object.logTail) {
                    if (!$Array.isArray(object.logTail))
                        throw $TypeError(".seedsweep.v1.Finished.logTail: array expected");
                    message.logTail = $Array(object.logTail.length);
                    for (let i = 0; i < object.logTail.length; ++i)
                        message.logTail[i] = $String(object.logTail[i]);
                }
                return message;
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
            Finished.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.logTail = [];
                if (message.logTail && message.logTail.length) {
                    object.logTail = $Array(message.logTail.length);
                    for (let j = 0; j < message.logTail.length; ++j)
                        object.logTail[j] = message.logTail[j];
                }
                return object;
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
             * @member {string|null|undefined} error
             * @memberof seedsweep.v1.Failed
             * @instance
             */
            Failed.prototype.error = null;

            /**
             * Failed logTail.
             * @member {Array.<string>} logTail
             * @memberof seedsweep.v1.Failed
             * @instance
             */
            Failed.prototype.logTail = $util.emptyArray;

            /**
             * Failed permanent.
             * @member {boolean|null|undefined} permanent
             * @memberof seedsweep.v1.Failed
             * @instance
             */
            Failed.prototype.permanent = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Failed.prototype, "_error", {
                get: $util.oneOfGetter($oneOfFields = ["error"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Failed.prototype, "_permanent", {
                get: $util.oneOfGetter($oneOfFields = ["permanent"]),
                set: $util.oneOfSetter($oneOfFields)
            });

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
                if (message.error != null && $Object.hasOwnProperty.call(message, "error"))
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.error);
                if (message.logTail != null && message.logTail.length)
                    for (let i = 0; i < message.logTail.length; ++i)
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.logTail[i]);
                if (message.permanent != null && $Object.hasOwnProperty.call(message, "permanent"))
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
                            message.error = reader.stringVerify();
                            message._error = "error";
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
                            message.permanent = reader.bool();
                            message._permanent = "permanent";
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
                    message.error = $String(object.error);
                if (object.logTail) {
                    if (!$Array.isArray(object.logTail))
                        throw $TypeError(".seedsweep.v1.Failed.logTail: array expected");
                    message.logTail = $Array(object.logTail.length);
                    for (let i = 0; i < object.logTail.length; ++i)
                        message.logTail[i] = $String(object.logTail[i]);
                }
                if (object.permanent != null)
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
             * @property {boolean|null} [killed] Released killed
             * @property {Array.<string>|null} [logTail] Released logTail
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
                this.logTail = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Released killed.
             * @member {boolean|null|undefined} killed
             * @memberof seedsweep.v1.Released
             * @instance
             */
            Released.prototype.killed = null;

            /**
             * Released logTail.
             * @member {Array.<string>} logTail
             * @memberof seedsweep.v1.Released
             * @instance
             */
            Released.prototype.logTail = $util.emptyArray;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Released.prototype, "_killed", {
                get: $util.oneOfGetter($oneOfFields = ["killed"]),
                set: $util.oneOfSetter($oneOfFields)
            });

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
                if (message.killed != null && $Object.hasOwnProperty.call(message, "killed"))
                    writer.uint32(/* id 1, wireType 0 =*/8).bool(message.killed);
                if (message.logTail != null && message.logTail.length)
                    for (let i = 0; i < message.logTail.length; ++i)
                        writer.uint32(/* id 60, wireType 2 =*/482).string(message.logTail[i]);
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
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            message.killed = reader.bool();
                            message._killed = "killed";
                            continue;
                        }
                    case 60: {
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
                let message = new $root.seedsweep.v1.Released();
                if (object.killed != null)
                    message.killed = $Boolean(object.killed);
                if (object.logTail) {
                    if (!$Array.isArray(object.logTail))
                        throw $TypeError(".seedsweep.v1.Released.logTail: array expected");
                    message.logTail = $Array(object.logTail.length);
                    for (let i = 0; i < object.logTail.length; ++i)
                        message.logTail[i] = $String(object.logTail[i]);
                }
                return message;
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
            Released.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.logTail = [];
                if (message.killed != null && $Object.hasOwnProperty.call(message, "killed"))
                    object.killed = message.killed;
                if (message.logTail && message.logTail.length) {
                    object.logTail = $Array(message.logTail.length);
                    for (let j = 0; j < message.logTail.length; ++j)
                        object.logTail[j] = message.logTail[j];
                }
                return object;
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
         * @property {number} DIRECTIVE_PRUNED=4 DIRECTIVE_PRUNED value
         */
        v1.Directive = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "DIRECTIVE_UNSPECIFIED"] = 0;
            values[valuesById[1] = "DIRECTIVE_CONTINUE"] = 1;
            values[valuesById[2] = "DIRECTIVE_STOP"] = 2;
            values[valuesById[3] = "DIRECTIVE_SUPERSEDED"] = 3;
            values[valuesById[4] = "DIRECTIVE_PRUNED"] = 4;
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
             * @property {string|null} [sweepId] Receipt sweepId
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
             * @member {string|null|undefined} trialId
             * @memberof seedsweep.v1.Receipt
             * @instance
             */
            Receipt.prototype.trialId = null;

            /**
             * Receipt attempt.
             * @member {number|null|undefined} attempt
             * @memberof seedsweep.v1.Receipt
             * @instance
             */
            Receipt.prototype.attempt = null;

            /**
             * Receipt seq.
             * @member {number|null|undefined} seq
             * @memberof seedsweep.v1.Receipt
             * @instance
             */
            Receipt.prototype.seq = null;

            /**
             * Receipt directive.
             * @member {seedsweep.v1.Directive|null|undefined} directive
             * @memberof seedsweep.v1.Receipt
             * @instance
             */
            Receipt.prototype.directive = null;

            /**
             * Receipt sweepId.
             * @member {string|null|undefined} sweepId
             * @memberof seedsweep.v1.Receipt
             * @instance
             */
            Receipt.prototype.sweepId = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Receipt.prototype, "_trialId", {
                get: $util.oneOfGetter($oneOfFields = ["trialId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Receipt.prototype, "_attempt", {
                get: $util.oneOfGetter($oneOfFields = ["attempt"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Receipt.prototype, "_seq", {
                get: $util.oneOfGetter($oneOfFields = ["seq"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Receipt.prototype, "_directive", {
                get: $util.oneOfGetter($oneOfFields = ["directive"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Receipt.prototype, "_sweepId", {
                get: $util.oneOfGetter($oneOfFields = ["sweepId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

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
                if (message.trialId != null && $Object.hasOwnProperty.call(message, "trialId"))
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.trialId);
                if (message.attempt != null && $Object.hasOwnProperty.call(message, "attempt"))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.attempt);
                if (message.seq != null && $Object.hasOwnProperty.call(message, "seq"))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.seq);
                if (message.directive != null && $Object.hasOwnProperty.call(message, "directive"))
                    writer.uint32(/* id 4, wireType 0 =*/32).int32(message.directive);
                if (message.sweepId != null && $Object.hasOwnProperty.call(message, "sweepId"))
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.sweepId);
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
                            message.trialId = reader.stringVerify();
                            message._trialId = "trialId";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.attempt = reader.uint32();
                            message._attempt = "attempt";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.seq = reader.uint32();
                            message._seq = "seq";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            message.directive = reader.int32();
                            message._directive = "directive";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.sweepId = reader.stringVerify();
                            message._sweepId = "sweepId";
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
                    message.trialId = $String(object.trialId);
                if (object.attempt != null)
                    message.attempt = object.attempt >>> 0;
                if (object.seq != null)
                    message.seq = object.seq >>> 0;
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
                case "DIRECTIVE_PRUNED":
                case 4:
                    message.directive = 4;
                    break;
                default:
                    if (typeof object.directive === "number" && (object.directive | 0) === object.directive)
                        message.directive = object.directive;
                }
                if (object.sweepId != null)
                    message.sweepId = $String(object.sweepId);
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
                if (message.trialId != null && $Object.hasOwnProperty.call(message, "trialId"))
                    object.trialId = message.trialId;
                if (message.attempt != null && $Object.hasOwnProperty.call(message, "attempt"))
                    object.attempt = message.attempt;
                if (message.seq != null && $Object.hasOwnProperty.call(message, "seq"))
                    object.seq = message.seq;
                if (message.directive != null && $Object.hasOwnProperty.call(message, "directive"))
                    object.directive = options.enums === $String ? $root.seedsweep.v1.Directive[message.directive] === $undefined ? message.directive : $root.seedsweep.v1.Directive[message.directive] : message.directive;
                if (message.sweepId != null && $Object.hasOwnProperty.call(message, "sweepId"))
                    object.sweepId = message.sweepId;
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
             * @member {number|null|undefined} format
             * @memberof seedsweep.v1.EventBatch
             * @instance
             */
            EventBatch.prototype.format = null;

            /**
             * EventBatch events.
             * @member {Array.<seedsweep.v1.Event.$Properties>} events
             * @memberof seedsweep.v1.EventBatch
             * @instance
             */
            EventBatch.prototype.events = $util.emptyArray;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(EventBatch.prototype, "_format", {
                get: $util.oneOfGetter($oneOfFields = ["format"]),
                set: $util.oneOfSetter($oneOfFields)
            });

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
                if (message.format != null && $Object.hasOwnProperty.call(message, "format"))
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
                            message.format = reader.uint32();
                            message._format = "format";
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
             * @property {seedsweep.v1.TrialsReopened.$Properties|null} [reopened] Event reopened
             * @property {seedsweep.v1.Extended.$Properties|null} [extended] Event extended
             * @property {seedsweep.v1.Pruned.$Properties|null} [pruned] Event pruned
             * @property {seedsweep.v1.Proposed.$Properties|null} [proposed] Event proposed
             * @property {seedsweep.v1.Adopted.$Properties|null} [adopted] Event adopted
             * @property {seedsweep.v1.Checkpointed.$Properties|null} [checkpointed] Event checkpointed
             * @property {"submitted"|"controlled"|"reported"|"lost"|"reopened"|"extended"|"pruned"|"proposed"|"adopted"|"checkpointed"} [body] Event body
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
             *   reopened?: seedsweep.v1.TrialsReopened.$Shape|null;
             *   extended?: seedsweep.v1.Extended.$Shape|null;
             *   pruned?: seedsweep.v1.Pruned.$Shape|null;
             *   proposed?: seedsweep.v1.Proposed.$Shape|null;
             *   adopted?: seedsweep.v1.Adopted.$Shape|null;
             *   checkpointed?: seedsweep.v1.Checkpointed.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ body?: undefined; submitted?: null; controlled?: null; reported?: null; lost?: null; reopened?: null; extended?: null; pruned?: null; proposed?: null; adopted?: null; checkpointed?: null }|{ body?: "submitted"; submitted: seedsweep.v1.SweepSubmitted.$Shape; controlled?: null; reported?: null; lost?: null; reopened?: null; extended?: null; pruned?: null; proposed?: null; adopted?: null; checkpointed?: null }|{ body?: "controlled"; submitted?: null; controlled: seedsweep.v1.SweepControlled.$Shape; reported?: null; lost?: null; reopened?: null; extended?: null; pruned?: null; proposed?: null; adopted?: null; checkpointed?: null }|{ body?: "reported"; submitted?: null; controlled?: null; reported: seedsweep.v1.Report.$Shape; lost?: null; reopened?: null; extended?: null; pruned?: null; proposed?: null; adopted?: null; checkpointed?: null }|{ body?: "lost"; submitted?: null; controlled?: null; reported?: null; lost: seedsweep.v1.TrialLost.$Shape; reopened?: null; extended?: null; pruned?: null; proposed?: null; adopted?: null; checkpointed?: null }|{ body?: "reopened"; submitted?: null; controlled?: null; reported?: null; lost?: null; reopened: seedsweep.v1.TrialsReopened.$Shape; extended?: null; pruned?: null; proposed?: null; adopted?: null; checkpointed?: null }|{ body?: "extended"; submitted?: null; controlled?: null; reported?: null; lost?: null; reopened?: null; extended: seedsweep.v1.Extended.$Shape; pruned?: null; proposed?: null; adopted?: null; checkpointed?: null }|{ body?: "pruned"; submitted?: null; controlled?: null; reported?: null; lost?: null; reopened?: null; extended?: null; pruned: seedsweep.v1.Pruned.$Shape; proposed?: null; adopted?: null; checkpointed?: null }|{ body?: "proposed"; submitted?: null; controlled?: null; reported?: null; lost?: null; reopened?: null; extended?: null; pruned?: null; proposed: seedsweep.v1.Proposed.$Shape; adopted?: null; checkpointed?: null }|{ body?: "adopted"; submitted?: null; controlled?: null; reported?: null; lost?: null; reopened?: null; extended?: null; pruned?: null; proposed?: null; adopted: seedsweep.v1.Adopted.$Shape; checkpointed?: null }|{ body?: "checkpointed"; submitted?: null; controlled?: null; reported?: null; lost?: null; reopened?: null; extended?: null; pruned?: null; proposed?: null; adopted?: null; checkpointed: seedsweep.v1.Checkpointed.$Shape })
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
             * @member {number|null|undefined} timeMs
             * @memberof seedsweep.v1.Event
             * @instance
             */
            Event.prototype.timeMs = null;

            /**
             * Event sweepId.
             * @member {string|null|undefined} sweepId
             * @memberof seedsweep.v1.Event
             * @instance
             */
            Event.prototype.sweepId = null;

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
             * Event reopened.
             * @member {seedsweep.v1.TrialsReopened.$Properties|null|undefined} reopened
             * @memberof seedsweep.v1.Event
             * @instance
             */
            Event.prototype.reopened = null;

            /**
             * Event extended.
             * @member {seedsweep.v1.Extended.$Properties|null|undefined} extended
             * @memberof seedsweep.v1.Event
             * @instance
             */
            Event.prototype.extended = null;

            /**
             * Event pruned.
             * @member {seedsweep.v1.Pruned.$Properties|null|undefined} pruned
             * @memberof seedsweep.v1.Event
             * @instance
             */
            Event.prototype.pruned = null;

            /**
             * Event proposed.
             * @member {seedsweep.v1.Proposed.$Properties|null|undefined} proposed
             * @memberof seedsweep.v1.Event
             * @instance
             */
            Event.prototype.proposed = null;

            /**
             * Event adopted.
             * @member {seedsweep.v1.Adopted.$Properties|null|undefined} adopted
             * @memberof seedsweep.v1.Event
             * @instance
             */
            Event.prototype.adopted = null;

            /**
             * Event checkpointed.
             * @member {seedsweep.v1.Checkpointed.$Properties|null|undefined} checkpointed
             * @memberof seedsweep.v1.Event
             * @instance
             */
            Event.prototype.checkpointed = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Event.prototype, "_timeMs", {
                get: $util.oneOfGetter($oneOfFields = ["timeMs"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Event.prototype, "_sweepId", {
                get: $util.oneOfGetter($oneOfFields = ["sweepId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Event body.
             * @member {"submitted"|"controlled"|"reported"|"lost"|"reopened"|"extended"|"pruned"|"proposed"|"adopted"|"checkpointed"|undefined} body
             * @memberof seedsweep.v1.Event
             * @instance
             */
            $Object.defineProperty(Event.prototype, "body", {
                get: $util.oneOfGetter($oneOfFields = ["submitted", "controlled", "reported", "lost", "reopened", "extended", "pruned", "proposed", "adopted", "checkpointed"]),
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
                if (message.timeMs != null && $Object.hasOwnProperty.call(message, "timeMs"))
                    writer.uint32(/* id 1, wireType 1 =*/9).double(message.timeMs);
                if (message.sweepId != null && $Object.hasOwnProperty.call(message, "sweepId"))
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.sweepId);
                if (message.submitted != null && $Object.hasOwnProperty.call(message, "submitted"))
                    $root.seedsweep.v1.SweepSubmitted.encode(message.submitted, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.controlled != null && $Object.hasOwnProperty.call(message, "controlled"))
                    $root.seedsweep.v1.SweepControlled.encode(message.controlled, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.reported != null && $Object.hasOwnProperty.call(message, "reported"))
                    $root.seedsweep.v1.Report.encode(message.reported, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.lost != null && $Object.hasOwnProperty.call(message, "lost"))
                    $root.seedsweep.v1.TrialLost.encode(message.lost, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.reopened != null && $Object.hasOwnProperty.call(message, "reopened"))
                    $root.seedsweep.v1.TrialsReopened.encode(message.reopened, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message.extended != null && $Object.hasOwnProperty.call(message, "extended"))
                    $root.seedsweep.v1.Extended.encode(message.extended, writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
                if (message.pruned != null && $Object.hasOwnProperty.call(message, "pruned"))
                    $root.seedsweep.v1.Pruned.encode(message.pruned, writer.uint32(/* id 9, wireType 2 =*/74).fork(), _depth + 1).ldelim();
                if (message.proposed != null && $Object.hasOwnProperty.call(message, "proposed"))
                    $root.seedsweep.v1.Proposed.encode(message.proposed, writer.uint32(/* id 10, wireType 2 =*/82).fork(), _depth + 1).ldelim();
                if (message.adopted != null && $Object.hasOwnProperty.call(message, "adopted"))
                    $root.seedsweep.v1.Adopted.encode(message.adopted, writer.uint32(/* id 11, wireType 2 =*/90).fork(), _depth + 1).ldelim();
                if (message.checkpointed != null && $Object.hasOwnProperty.call(message, "checkpointed"))
                    $root.seedsweep.v1.Checkpointed.encode(message.checkpointed, writer.uint32(/* id 12, wireType 2 =*/98).fork(), _depth + 1).ldelim();
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
                            message.timeMs = reader.double();
                            message._timeMs = "timeMs";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.sweepId = reader.stringVerify();
                            message._sweepId = "sweepId";
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
                            message.reopened = $root.seedsweep.v1.TrialsReopened.decode(reader, reader.size(), $undefined, _depth + 1, message.reopened);
                            message.body = "reopened";
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            message.extended = $root.seedsweep.v1.Extended.decode(reader, reader.size(), $undefined, _depth + 1, message.extended);
                            message.body = "extended";
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            message.pruned = $root.seedsweep.v1.Pruned.decode(reader, reader.size(), $undefined, _depth + 1, message.pruned);
                            message.body = "pruned";
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            message.proposed = $root.seedsweep.v1.Proposed.decode(reader, reader.size(), $undefined, _depth + 1, message.proposed);
                            message.body = "proposed";
                            continue;
                        }
                    case 11: {
                            if (wireType !== 2)
                                break;
                            message.adopted = $root.seedsweep.v1.Adopted.decode(reader, reader.size(), $undefined, _depth + 1, message.adopted);
                            message.body = "adopted";
                            continue;
                        }
                    case 12: {
                            if (wireType !== 2)
                                break;
                            message.checkpointed = $root.seedsweep.v1.Checkpointed.decode(reader, reader.size(), $undefined, _depth + 1, message.checkpointed);
                            message.body = "checkpointed";
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
                    message.timeMs = $Number(object.timeMs);
                if (object.sweepId != null)
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
                if (object.reopened != null) {
                    if (!$util.isObject(object.reopened))
                        throw $TypeError(".seedsweep.v1.Event.reopened: object expected");
                    message.reopened = $root.seedsweep.v1.TrialsReopened.fromObject(object.reopened, _depth + 1);
                }
                if (object.extended != null) {
                    if (!$util.isObject(object.extended))
                        throw $TypeError(".seedsweep.v1.Event.extended: object expected");
                    message.extended = $root.seedsweep.v1.Extended.fromObject(object.extended, _depth + 1);
                }
                if (object.pruned != null) {
                    if (!$util.isObject(object.pruned))
                        throw $TypeError(".seedsweep.v1.Event.pruned: object expected");
                    message.pruned = $root.seedsweep.v1.Pruned.fromObject(object.pruned, _depth + 1);
                }
                if (object.proposed != null) {
                    if (!$util.isObject(object.proposed))
                        throw $TypeError(".seedsweep.v1.Event.proposed: object expected");
                    message.proposed = $root.seedsweep.v1.Proposed.fromObject(object.proposed, _depth + 1);
                }
                if (object.adopted != null) {
                    if (!$util.isObject(object.adopted))
                        throw $TypeError(".seedsweep.v1.Event.adopted: object expected");
                    message.adopted = $root.seedsweep.v1.Adopted.fromObject(object.adopted, _depth + 1);
                }
                if (object.checkpointed != null) {
                    if (!$util.isObject(object.checkpointed))
                        throw $TypeError(".seedsweep.v1.Event.checkpointed: object expected");
                    message.checkpointed = $root.seedsweep.v1.Checkpointed.fromObject(object.checkpointed, _depth + 1);
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
                if (message.reopened != null && $Object.hasOwnProperty.call(message, "reopened")) {
                    object.reopened = $root.seedsweep.v1.TrialsReopened.toObject(message.reopened, options, _depth + 1);
                    if (options.oneofs)
                        object.body = "reopened";
                }
                if (message.extended != null && $Object.hasOwnProperty.call(message, "extended")) {
                    object.extended = $root.seedsweep.v1.Extended.toObject(message.extended, options, _depth + 1);
                    if (options.oneofs)
                        object.body = "extended";
                }
                if (message.pruned != null && $Object.hasOwnProperty.call(message, "pruned")) {
                    object.pruned = $root.seedsweep.v1.Pruned.toObject(message.pruned, options, _depth + 1);
                    if (options.oneofs)
                        object.body = "pruned";
                }
                if (message.proposed != null && $Object.hasOwnProperty.call(message, "proposed")) {
                    object.proposed = $root.seedsweep.v1.Proposed.toObject(message.proposed, options, _depth + 1);
                    if (options.oneofs)
                        object.body = "proposed";
                }
                if (message.adopted != null && $Object.hasOwnProperty.call(message, "adopted")) {
                    object.adopted = $root.seedsweep.v1.Adopted.toObject(message.adopted, options, _depth + 1);
                    if (options.oneofs)
                        object.body = "adopted";
                }
                if (message.checkpointed != null && $Object.hasOwnProperty.call(message, "checkpointed")) {
                    object.checkpointed = $root.seedsweep.v1.Checkpointed.toObject(message.checkpointed, options, _depth + 1);
                    if (options.oneofs)
                        object.body = "checkpointed";
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
             * @property {string|null} [specJson] SweepSubmitted specJson
             * @property {seedsweep.v1.SweepSource.$Properties|null} [source] SweepSubmitted source
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
             * @member {string|null|undefined} document
             * @memberof seedsweep.v1.SweepSubmitted
             * @instance
             */
            SweepSubmitted.prototype.document = null;

            /**
             * SweepSubmitted specJson.
             * @member {string|null|undefined} specJson
             * @memberof seedsweep.v1.SweepSubmitted
             * @instance
             */
            SweepSubmitted.prototype.specJson = null;

            /**
             * SweepSubmitted source.
             * @member {seedsweep.v1.SweepSource.$Properties|null|undefined} source
             * @memberof seedsweep.v1.SweepSubmitted
             * @instance
             */
            SweepSubmitted.prototype.source = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SweepSubmitted.prototype, "_document", {
                get: $util.oneOfGetter($oneOfFields = ["document"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SweepSubmitted.prototype, "_specJson", {
                get: $util.oneOfGetter($oneOfFields = ["specJson"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SweepSubmitted.prototype, "_source", {
                get: $util.oneOfGetter($oneOfFields = ["source"]),
                set: $util.oneOfSetter($oneOfFields)
            });

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
                if (message.document != null && $Object.hasOwnProperty.call(message, "document"))
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.document);
                if (message.specJson != null && $Object.hasOwnProperty.call(message, "specJson"))
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.specJson);
                if (message.source != null && $Object.hasOwnProperty.call(message, "source"))
                    $root.seedsweep.v1.SweepSource.encode(message.source, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
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
                            message.document = reader.stringVerify();
                            message._document = "document";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.specJson = reader.stringVerify();
                            message._specJson = "specJson";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.source = $root.seedsweep.v1.SweepSource.decode(reader, reader.size(), $undefined, _depth + 1, message.source);
                            message._source = "source";
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
                    message.document = $String(object.document);
                if (object.specJson != null)
                    message.specJson = $String(object.specJson);
                if (object.source != null) {
                    if (!$util.isObject(object.source))
                        throw $TypeError(".seedsweep.v1.SweepSubmitted.source: object expected");
                    message.source = $root.seedsweep.v1.SweepSource.fromObject(object.source, _depth + 1);
                }
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
                if (message.document != null && $Object.hasOwnProperty.call(message, "document"))
                    object.document = message.document;
                if (message.specJson != null && $Object.hasOwnProperty.call(message, "specJson"))
                    object.specJson = message.specJson;
                if (message.source != null && $Object.hasOwnProperty.call(message, "source"))
                    object.source = $root.seedsweep.v1.SweepSource.toObject(message.source, options, _depth + 1);
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

        v1.SweepSource = (function() {

            /**
             * Properties of a SweepSource.
             * @typedef {Object} seedsweep.v1.SweepSource.$Properties
             * @property {string|null} [text] SweepSource text
             * @property {string|null} [file] SweepSource file
             * @property {Array.<string>|null} [overrides] SweepSource overrides
             * @property {string|null} [compiledBy] SweepSource compiledBy
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SweepSource.
             * @memberof seedsweep.v1
             * @interface ISweepSource
             * @augments seedsweep.v1.SweepSource.$Properties
             * @deprecated Use seedsweep.v1.SweepSource.$Properties instead.
             */

            /**
             * Shape of a SweepSource.
             * @typedef {seedsweep.v1.SweepSource.$Properties} seedsweep.v1.SweepSource.$Shape
             */

            /**
             * Constructs a new SweepSource.
             * @memberof seedsweep.v1
             * @classdesc Represents a SweepSource.
             * @constructor
             * @param {seedsweep.v1.SweepSource.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SweepSource = function (properties) {
                this.overrides = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SweepSource text.
             * @member {string|null|undefined} text
             * @memberof seedsweep.v1.SweepSource
             * @instance
             */
            SweepSource.prototype.text = null;

            /**
             * SweepSource file.
             * @member {string|null|undefined} file
             * @memberof seedsweep.v1.SweepSource
             * @instance
             */
            SweepSource.prototype.file = null;

            /**
             * SweepSource overrides.
             * @member {Array.<string>} overrides
             * @memberof seedsweep.v1.SweepSource
             * @instance
             */
            SweepSource.prototype.overrides = $util.emptyArray;

            /**
             * SweepSource compiledBy.
             * @member {string|null|undefined} compiledBy
             * @memberof seedsweep.v1.SweepSource
             * @instance
             */
            SweepSource.prototype.compiledBy = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SweepSource.prototype, "_text", {
                get: $util.oneOfGetter($oneOfFields = ["text"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SweepSource.prototype, "_file", {
                get: $util.oneOfGetter($oneOfFields = ["file"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SweepSource.prototype, "_compiledBy", {
                get: $util.oneOfGetter($oneOfFields = ["compiledBy"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified SweepSource message. Does not implicitly {@link seedsweep.v1.SweepSource.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.SweepSource
             * @static
             * @param {seedsweep.v1.SweepSource.$Properties} message SweepSource message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SweepSource.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.text != null && $Object.hasOwnProperty.call(message, "text"))
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.text);
                if (message.file != null && $Object.hasOwnProperty.call(message, "file"))
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.file);
                if (message.overrides != null && message.overrides.length)
                    for (let i = 0; i < message.overrides.length; ++i)
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.overrides[i]);
                if (message.compiledBy != null && $Object.hasOwnProperty.call(message, "compiledBy"))
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.compiledBy);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SweepSource message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.SweepSource
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.SweepSource & seedsweep.v1.SweepSource.$Shape} SweepSource
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SweepSource.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.seedsweep.v1.SweepSource();
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
                            message.text = reader.stringVerify();
                            message._text = "text";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.file = reader.stringVerify();
                            message._file = "file";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.overrides && message.overrides.length))
                                message.overrides = [];
                            message.overrides.push(reader.stringVerify());
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.compiledBy = reader.stringVerify();
                            message._compiledBy = "compiledBy";
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
             * Creates a SweepSource message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.SweepSource
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.SweepSource} SweepSource
             */
            SweepSource.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.SweepSource)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.SweepSource: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.seedsweep.v1.SweepSource();
                if (object.text != null)
                    message.text = $String(object.text);
                if (object.file != null)
                    message.file = $String(object.file);
                if (object.overrides) {
                    if (!$Array.isArray(object.overrides))
                        throw $TypeError(".seedsweep.v1.SweepSource.overrides: array expected");
                    message.overrides = $Array(object.overrides.length);
                    for (let i = 0; i < object.overrides.length; ++i)
                        message.overrides[i] = $String(object.overrides[i]);
                }
                if (object.compiledBy != null)
                    message.compiledBy = $String(object.compiledBy);
                return message;
            };

            /**
             * Creates a plain object from a SweepSource message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.SweepSource
             * @static
             * @param {seedsweep.v1.SweepSource} message SweepSource
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            SweepSource.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.overrides = [];
                if (message.text != null && $Object.hasOwnProperty.call(message, "text"))
                    object.text = message.text;
                if (message.file != null && $Object.hasOwnProperty.call(message, "file"))
                    object.file = message.file;
                if (message.overrides && message.overrides.length) {
                    object.overrides = $Array(message.overrides.length);
                    for (let j = 0; j < message.overrides.length; ++j)
                        object.overrides[j] = message.overrides[j];
                }
                if (message.compiledBy != null && $Object.hasOwnProperty.call(message, "compiledBy"))
                    object.compiledBy = message.compiledBy;
                return object;
            };

            /**
             * Converts this SweepSource to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.SweepSource
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            SweepSource.prototype.toJSON = function() {
                return SweepSource.toObject(this, $protobuf.util.toJSONOptions);
            };

            return SweepSource;
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
             * @member {seedsweep.v1.ControlAction|null|undefined} action
             * @memberof seedsweep.v1.SweepControlled
             * @instance
             */
            SweepControlled.prototype.action = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SweepControlled.prototype, "_action", {
                get: $util.oneOfGetter($oneOfFields = ["action"]),
                set: $util.oneOfSetter($oneOfFields)
            });

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
                if (message.action != null && $Object.hasOwnProperty.call(message, "action"))
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
                            message.action = reader.int32();
                            message._action = "action";
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

        v1.TrialsReopened = (function() {

            /**
             * Properties of a TrialsReopened.
             * @typedef {Object} seedsweep.v1.TrialsReopened.$Properties
             * @property {Array.<number>|null} [trialIndices] TrialsReopened trialIndices
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a TrialsReopened.
             * @memberof seedsweep.v1
             * @interface ITrialsReopened
             * @augments seedsweep.v1.TrialsReopened.$Properties
             * @deprecated Use seedsweep.v1.TrialsReopened.$Properties instead.
             */

            /**
             * Shape of a TrialsReopened.
             * @typedef {seedsweep.v1.TrialsReopened.$Properties} seedsweep.v1.TrialsReopened.$Shape
             */

            /**
             * Constructs a new TrialsReopened.
             * @memberof seedsweep.v1
             * @classdesc Represents a TrialsReopened.
             * @constructor
             * @param {seedsweep.v1.TrialsReopened.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const TrialsReopened = function (properties) {
                this.trialIndices = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * TrialsReopened trialIndices.
             * @member {Array.<number>} trialIndices
             * @memberof seedsweep.v1.TrialsReopened
             * @instance
             */
            TrialsReopened.prototype.trialIndices = $util.emptyArray;

            /**
             * Encodes the specified TrialsReopened message. Does not implicitly {@link seedsweep.v1.TrialsReopened.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.TrialsReopened
             * @static
             * @param {seedsweep.v1.TrialsReopened.$Properties} message TrialsReopened message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            TrialsReopened.encode = function (message, writer, _depth) {
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
             * Decodes a TrialsReopened message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.TrialsReopened
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.TrialsReopened & seedsweep.v1.TrialsReopened.$Shape} TrialsReopened
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            TrialsReopened.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.seedsweep.v1.TrialsReopened();
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
             * Creates a TrialsReopened message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.TrialsReopened
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.TrialsReopened} TrialsReopened
             */
            TrialsReopened.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.TrialsReopened)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.TrialsReopened: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.seedsweep.v1.TrialsReopened();
                if (object.trialIndices) {
                    if (!$Array.isArray(object.trialIndices))
                        throw $TypeError(".seedsweep.v1.TrialsReopened.trialIndices: array expected");
                    message.trialIndices = $Array(object.trialIndices.length);
                    for (let i = 0; i < object.trialIndices.length; ++i)
                        message.trialIndices[i] = object.trialIndices[i] >>> 0;
                }
                return message;
            };

            /**
             * Creates a plain object from a TrialsReopened message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.TrialsReopened
             * @static
             * @param {seedsweep.v1.TrialsReopened} message TrialsReopened
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            TrialsReopened.toObject = function (message, options, _depth) {
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
             * Converts this TrialsReopened to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.TrialsReopened
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            TrialsReopened.prototype.toJSON = function() {
                return TrialsReopened.toObject(this, $protobuf.util.toJSONOptions);
            };

            return TrialsReopened;
        })();

        v1.Extended = (function() {

            /**
             * Properties of an Extended.
             * @typedef {Object} seedsweep.v1.Extended.$Properties
             * @property {Array.<seedsweep.v1.EntrySeeds.$Properties>|null} [entries] Extended entries
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Extended.
             * @memberof seedsweep.v1
             * @interface IExtended
             * @augments seedsweep.v1.Extended.$Properties
             * @deprecated Use seedsweep.v1.Extended.$Properties instead.
             */

            /**
             * Shape of an Extended.
             * @typedef {seedsweep.v1.Extended.$Properties} seedsweep.v1.Extended.$Shape
             */

            /**
             * Constructs a new Extended.
             * @memberof seedsweep.v1
             * @classdesc Represents an Extended.
             * @constructor
             * @param {seedsweep.v1.Extended.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Extended = function (properties) {
                this.entries = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Extended entries.
             * @member {Array.<seedsweep.v1.EntrySeeds.$Properties>} entries
             * @memberof seedsweep.v1.Extended
             * @instance
             */
            Extended.prototype.entries = $util.emptyArray;

            /**
             * Encodes the specified Extended message. Does not implicitly {@link seedsweep.v1.Extended.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.Extended
             * @static
             * @param {seedsweep.v1.Extended.$Properties} message Extended message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Extended.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.entries != null && message.entries.length)
                    for (let i = 0; i < message.entries.length; ++i)
                        $root.seedsweep.v1.EntrySeeds.encode(message.entries[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Extended message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.Extended
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.Extended & seedsweep.v1.Extended.$Shape} Extended
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Extended.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.seedsweep.v1.Extended();
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
                            if (!(message.entries && message.entries.length))
                                message.entries = [];
                            message.entries.push($root.seedsweep.v1.EntrySeeds.decode(reader, reader.size(), $undefined, _depth + 1));
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
             * Creates an Extended message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.Extended
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.Extended} Extended
             */
            Extended.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.Extended)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.Extended: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.seedsweep.v1.Extended();
                if (object.entries) {
                    if (!$Array.isArray(object.entries))
                        throw $TypeError(".seedsweep.v1.Extended.entries: array expected");
                    message.entries = $Array(object.entries.length);
                    for (let i = 0; i < object.entries.length; ++i) {
                        if (!$util.isObject(object.entries[i]))
                            throw $TypeError(".seedsweep.v1.Extended.entries: object expected");
                        message.entries[i] = $root.seedsweep.v1.EntrySeeds.fromObject(object.entries[i], _depth + 1);
                    }
                }
                return message;
            };

            /**
             * Creates a plain object from an Extended message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.Extended
             * @static
             * @param {seedsweep.v1.Extended} message Extended
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Extended.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.entries = [];
                if (message.entries && message.entries.length) {
                    object.entries = $Array(message.entries.length);
                    for (let j = 0; j < message.entries.length; ++j)
                        object.entries[j] = $root.seedsweep.v1.EntrySeeds.toObject(message.entries[j], options, _depth + 1);
                }
                return object;
            };

            /**
             * Converts this Extended to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.Extended
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Extended.prototype.toJSON = function() {
                return Extended.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Extended;
        })();

        v1.EntrySeeds = (function() {

            /**
             * Properties of an EntrySeeds.
             * @typedef {Object} seedsweep.v1.EntrySeeds.$Properties
             * @property {number|null} [entry] EntrySeeds entry
             * @property {Array.<number>|null} [seeds] EntrySeeds seeds
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an EntrySeeds.
             * @memberof seedsweep.v1
             * @interface IEntrySeeds
             * @augments seedsweep.v1.EntrySeeds.$Properties
             * @deprecated Use seedsweep.v1.EntrySeeds.$Properties instead.
             */

            /**
             * Shape of an EntrySeeds.
             * @typedef {seedsweep.v1.EntrySeeds.$Properties} seedsweep.v1.EntrySeeds.$Shape
             */

            /**
             * Constructs a new EntrySeeds.
             * @memberof seedsweep.v1
             * @classdesc Represents an EntrySeeds.
             * @constructor
             * @param {seedsweep.v1.EntrySeeds.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const EntrySeeds = function (properties) {
                this.seeds = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * EntrySeeds entry.
             * @member {number|null|undefined} entry
             * @memberof seedsweep.v1.EntrySeeds
             * @instance
             */
            EntrySeeds.prototype.entry = null;

            /**
             * EntrySeeds seeds.
             * @member {Array.<number>} seeds
             * @memberof seedsweep.v1.EntrySeeds
             * @instance
             */
            EntrySeeds.prototype.seeds = $util.emptyArray;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(EntrySeeds.prototype, "_entry", {
                get: $util.oneOfGetter($oneOfFields = ["entry"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified EntrySeeds message. Does not implicitly {@link seedsweep.v1.EntrySeeds.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.EntrySeeds
             * @static
             * @param {seedsweep.v1.EntrySeeds.$Properties} message EntrySeeds message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            EntrySeeds.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.entry != null && $Object.hasOwnProperty.call(message, "entry"))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.entry);
                if (message.seeds != null && message.seeds.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).uint32s(message.seeds);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an EntrySeeds message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.EntrySeeds
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.EntrySeeds & seedsweep.v1.EntrySeeds.$Shape} EntrySeeds
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            EntrySeeds.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.seedsweep.v1.EntrySeeds();
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
                            message.entry = reader.uint32();
                            message._entry = "entry";
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
             * Creates an EntrySeeds message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.EntrySeeds
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.EntrySeeds} EntrySeeds
             */
            EntrySeeds.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.EntrySeeds)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.EntrySeeds: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.seedsweep.v1.EntrySeeds();
                if (object.entry != null)
                    message.entry = object.entry >>> 0;
                if (object.seeds) {
                    if (!$Array.isArray(object.seeds))
                        throw $TypeError(".seedsweep.v1.EntrySeeds.seeds: array expected");
                    message.seeds = $Array(object.seeds.length);
                    for (let i = 0; i < object.seeds.length; ++i)
                        message.seeds[i] = object.seeds[i] >>> 0;
                }
                return message;
            };

            /**
             * Creates a plain object from an EntrySeeds message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.EntrySeeds
             * @static
             * @param {seedsweep.v1.EntrySeeds} message EntrySeeds
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            EntrySeeds.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.seeds = [];
                if (message.entry != null && $Object.hasOwnProperty.call(message, "entry"))
                    object.entry = message.entry;
                if (message.seeds && message.seeds.length) {
                    object.seeds = $Array(message.seeds.length);
                    for (let j = 0; j < message.seeds.length; ++j)
                        object.seeds[j] = message.seeds[j];
                }
                return object;
            };

            /**
             * Converts this EntrySeeds to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.EntrySeeds
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            EntrySeeds.prototype.toJSON = function() {
                return EntrySeeds.toObject(this, $protobuf.util.toJSONOptions);
            };

            return EntrySeeds;
        })();

        v1.Pruned = (function() {

            /**
             * Properties of a Pruned.
             * @typedef {Object} seedsweep.v1.Pruned.$Properties
             * @property {Array.<number>|null} [entries] Pruned entries
             * @property {Array.<number>|null} [trialIndices] Pruned trialIndices
             * @property {string|null} [by] Pruned by
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Pruned.
             * @memberof seedsweep.v1
             * @interface IPruned
             * @augments seedsweep.v1.Pruned.$Properties
             * @deprecated Use seedsweep.v1.Pruned.$Properties instead.
             */

            /**
             * Shape of a Pruned.
             * @typedef {seedsweep.v1.Pruned.$Properties} seedsweep.v1.Pruned.$Shape
             */

            /**
             * Constructs a new Pruned.
             * @memberof seedsweep.v1
             * @classdesc Represents a Pruned.
             * @constructor
             * @param {seedsweep.v1.Pruned.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Pruned = function (properties) {
                this.entries = [];
                this.trialIndices = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Pruned entries.
             * @member {Array.<number>} entries
             * @memberof seedsweep.v1.Pruned
             * @instance
             */
            Pruned.prototype.entries = $util.emptyArray;

            /**
             * Pruned trialIndices.
             * @member {Array.<number>} trialIndices
             * @memberof seedsweep.v1.Pruned
             * @instance
             */
            Pruned.prototype.trialIndices = $util.emptyArray;

            /**
             * Pruned by.
             * @member {string|null|undefined} by
             * @memberof seedsweep.v1.Pruned
             * @instance
             */
            Pruned.prototype.by = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Pruned.prototype, "_by", {
                get: $util.oneOfGetter($oneOfFields = ["by"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified Pruned message. Does not implicitly {@link seedsweep.v1.Pruned.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.Pruned
             * @static
             * @param {seedsweep.v1.Pruned.$Properties} message Pruned message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Pruned.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.entries != null && message.entries.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).uint32s(message.entries);
                if (message.trialIndices != null && message.trialIndices.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).uint32s(message.trialIndices);
                if (message.by != null && $Object.hasOwnProperty.call(message, "by"))
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.by);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Pruned message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.Pruned
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.Pruned & seedsweep.v1.Pruned.$Shape} Pruned
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Pruned.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.seedsweep.v1.Pruned();
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
                                if (!(message.entries && message.entries.length))
                                    message.entries = [];
                                reader.uint32s(message.entries);
                                continue;
                            }
                            if (wireType !== 0)
                                break;
                            if (!(message.entries && message.entries.length))
                                message.entries = [];
                            message.entries.push(reader.uint32());
                            continue;
                        }
                    case 2: {
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
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.by = reader.stringVerify();
                            message._by = "by";
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
             * Creates a Pruned message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.Pruned
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.Pruned} Pruned
             */
            Pruned.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.Pruned)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.Pruned: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.seedsweep.v1.Pruned();
                if (object.entries) {
                    if (!$Array.isArray(object.entries))
                        throw $TypeError(".seedsweep.v1.Pruned.entries: array expected");
                    message.entries = $Array(object.entries.length);
                    for (let i = 0; i < object.entries.length; ++i)
                        message.entries[i] = object.entries[i] >>> 0;
                }
                if (object.trialIndices) {
                    if (!$Array.isArray(object.trialIndices))
                        throw $TypeError(".seedsweep.v1.Pruned.trialIndices: array expected");
                    message.trialIndices = $Array(object.trialIndices.length);
                    for (let i = 0; i < object.trialIndices.length; ++i)
                        message.trialIndices[i] = object.trialIndices[i] >>> 0;
                }
                if (object.by != null)
                    message.by = $String(object.by);
                return message;
            };

            /**
             * Creates a plain object from a Pruned message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.Pruned
             * @static
             * @param {seedsweep.v1.Pruned} message Pruned
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Pruned.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults) {
                    object.entries = [];
                    object.trialIndices = [];
                }
                if (message.entries && message.entries.length) {
                    object.entries = $Array(message.entries.length);
                    for (let j = 0; j < message.entries.length; ++j)
                        object.entries[j] = message.entries[j];
                }
                if (message.trialIndices && message.trialIndices.length) {
                    object.trialIndices = $Array(message.trialIndices.length);
                    for (let j = 0; j < message.trialIndices.length; ++j)
                        object.trialIndices[j] = message.trialIndices[j];
                }
                if (message.by != null && $Object.hasOwnProperty.call(message, "by"))
                    object.by = message.by;
                return object;
            };

            /**
             * Converts this Pruned to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.Pruned
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Pruned.prototype.toJSON = function() {
                return Pruned.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Pruned;
        })();

        v1.Proposed = (function() {

            /**
             * Properties of a Proposed.
             * @typedef {Object} seedsweep.v1.Proposed.$Properties
             * @property {Array.<string>|null} [settingsJson] Proposed settingsJson
             * @property {number|null} [firstEntry] Proposed firstEntry
             * @property {number|null} [entries] Proposed entries
             * @property {Array.<number>|null} [seeds] Proposed seeds
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Proposed.
             * @memberof seedsweep.v1
             * @interface IProposed
             * @augments seedsweep.v1.Proposed.$Properties
             * @deprecated Use seedsweep.v1.Proposed.$Properties instead.
             */

            /**
             * Shape of a Proposed.
             * @typedef {seedsweep.v1.Proposed.$Properties} seedsweep.v1.Proposed.$Shape
             */

            /**
             * Constructs a new Proposed.
             * @memberof seedsweep.v1
             * @classdesc Represents a Proposed.
             * @constructor
             * @param {seedsweep.v1.Proposed.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Proposed = function (properties) {
                this.settingsJson = [];
                this.seeds = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Proposed settingsJson.
             * @member {Array.<string>} settingsJson
             * @memberof seedsweep.v1.Proposed
             * @instance
             */
            Proposed.prototype.settingsJson = $util.emptyArray;

            /**
             * Proposed firstEntry.
             * @member {number|null|undefined} firstEntry
             * @memberof seedsweep.v1.Proposed
             * @instance
             */
            Proposed.prototype.firstEntry = null;

            /**
             * Proposed entries.
             * @member {number|null|undefined} entries
             * @memberof seedsweep.v1.Proposed
             * @instance
             */
            Proposed.prototype.entries = null;

            /**
             * Proposed seeds.
             * @member {Array.<number>} seeds
             * @memberof seedsweep.v1.Proposed
             * @instance
             */
            Proposed.prototype.seeds = $util.emptyArray;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Proposed.prototype, "_firstEntry", {
                get: $util.oneOfGetter($oneOfFields = ["firstEntry"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Proposed.prototype, "_entries", {
                get: $util.oneOfGetter($oneOfFields = ["entries"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified Proposed message. Does not implicitly {@link seedsweep.v1.Proposed.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.Proposed
             * @static
             * @param {seedsweep.v1.Proposed.$Properties} message Proposed message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Proposed.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.settingsJson != null && message.settingsJson.length)
                    for (let i = 0; i < message.settingsJson.length; ++i)
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.settingsJson[i]);
                if (message.firstEntry != null && $Object.hasOwnProperty.call(message, "firstEntry"))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.firstEntry);
                if (message.entries != null && $Object.hasOwnProperty.call(message, "entries"))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.entries);
                if (message.seeds != null && message.seeds.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).uint32s(message.seeds);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Proposed message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.Proposed
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.Proposed & seedsweep.v1.Proposed.$Shape} Proposed
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Proposed.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.seedsweep.v1.Proposed();
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
                            if (!(message.settingsJson && message.settingsJson.length))
                                message.settingsJson = [];
                            message.settingsJson.push(reader.stringVerify());
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.firstEntry = reader.uint32();
                            message._firstEntry = "firstEntry";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.entries = reader.uint32();
                            message._entries = "entries";
                            continue;
                        }
                    case 4: {
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
             * Creates a Proposed message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.Proposed
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.Proposed} Proposed
             */
            Proposed.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.Proposed)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.Proposed: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.seedsweep.v1.Proposed();
                if (object.settingsJson) {
                    if (!$Array.isArray(object.settingsJson))
                        throw $TypeError(".seedsweep.v1.Proposed.settingsJson: array expected");
                    message.settingsJson = $Array(object.settingsJson.length);
                    for (let i = 0; i < object.settingsJson.length; ++i)
                        message.settingsJson[i] = $String(object.settingsJson[i]);
                }
                if (object.firstEntry != null)
                    message.firstEntry = object.firstEntry >>> 0;
                if (object.entries != null)
                    message.entries = object.entries >>> 0;
                if (object.seeds) {
                    if (!$Array.isArray(object.seeds))
                        throw $TypeError(".seedsweep.v1.Proposed.seeds: array expected");
                    message.seeds = $Array(object.seeds.length);
                    for (let i = 0; i < object.seeds.length; ++i)
                        message.seeds[i] = object.seeds[i] >>> 0;
                }
                return message;
            };

            /**
             * Creates a plain object from a Proposed message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.Proposed
             * @static
             * @param {seedsweep.v1.Proposed} message Proposed
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Proposed.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults) {
                    object.settingsJson = [];
                    object.seeds = [];
                }
                if (message.settingsJson && message.settingsJson.length) {
                    object.settingsJson = $Array(message.settingsJson.length);
                    for (let j = 0; j < message.settingsJson.length; ++j)
                        object.settingsJson[j] = message.settingsJson[j];
                }
                if (message.firstEntry != null && $Object.hasOwnProperty.call(message, "firstEntry"))
                    object.firstEntry = message.firstEntry;
                if (message.entries != null && $Object.hasOwnProperty.call(message, "entries"))
                    object.entries = message.entries;
                if (message.seeds && message.seeds.length) {
                    object.seeds = $Array(message.seeds.length);
                    for (let j = 0; j < message.seeds.length; ++j)
                        object.seeds[j] = message.seeds[j];
                }
                return object;
            };

            /**
             * Converts this Proposed to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.Proposed
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Proposed.prototype.toJSON = function() {
                return Proposed.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Proposed;
        })();

        v1.Adopted = (function() {

            /**
             * Properties of an Adopted.
             * @typedef {Object} seedsweep.v1.Adopted.$Properties
             * @property {string|null} [fromSweepId] Adopted fromSweepId
             * @property {Array.<number>|null} [trialIndices] Adopted trialIndices
             * @property {Array.<number>|null} [fromIndices] Adopted fromIndices
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Adopted.
             * @memberof seedsweep.v1
             * @interface IAdopted
             * @augments seedsweep.v1.Adopted.$Properties
             * @deprecated Use seedsweep.v1.Adopted.$Properties instead.
             */

            /**
             * Shape of an Adopted.
             * @typedef {seedsweep.v1.Adopted.$Properties} seedsweep.v1.Adopted.$Shape
             */

            /**
             * Constructs a new Adopted.
             * @memberof seedsweep.v1
             * @classdesc Represents an Adopted.
             * @constructor
             * @param {seedsweep.v1.Adopted.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Adopted = function (properties) {
                this.trialIndices = [];
                this.fromIndices = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Adopted fromSweepId.
             * @member {string|null|undefined} fromSweepId
             * @memberof seedsweep.v1.Adopted
             * @instance
             */
            Adopted.prototype.fromSweepId = null;

            /**
             * Adopted trialIndices.
             * @member {Array.<number>} trialIndices
             * @memberof seedsweep.v1.Adopted
             * @instance
             */
            Adopted.prototype.trialIndices = $util.emptyArray;

            /**
             * Adopted fromIndices.
             * @member {Array.<number>} fromIndices
             * @memberof seedsweep.v1.Adopted
             * @instance
             */
            Adopted.prototype.fromIndices = $util.emptyArray;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Adopted.prototype, "_fromSweepId", {
                get: $util.oneOfGetter($oneOfFields = ["fromSweepId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified Adopted message. Does not implicitly {@link seedsweep.v1.Adopted.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.Adopted
             * @static
             * @param {seedsweep.v1.Adopted.$Properties} message Adopted message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Adopted.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.fromSweepId != null && $Object.hasOwnProperty.call(message, "fromSweepId"))
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.fromSweepId);
                if (message.trialIndices != null && message.trialIndices.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).uint32s(message.trialIndices);
                if (message.fromIndices != null && message.fromIndices.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).uint32s(message.fromIndices);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Adopted message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.Adopted
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.Adopted & seedsweep.v1.Adopted.$Shape} Adopted
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Adopted.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.seedsweep.v1.Adopted();
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
                            message.fromSweepId = reader.stringVerify();
                            message._fromSweepId = "fromSweepId";
                            continue;
                        }
                    case 2: {
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
                    case 3: {
                            if (wireType === 2) {
                                if (!(message.fromIndices && message.fromIndices.length))
                                    message.fromIndices = [];
                                reader.uint32s(message.fromIndices);
                                continue;
                            }
                            if (wireType !== 0)
                                break;
                            if (!(message.fromIndices && message.fromIndices.length))
                                message.fromIndices = [];
                            message.fromIndices.push(reader.uint32());
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
             * Creates an Adopted message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.Adopted
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.Adopted} Adopted
             */
            Adopted.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.Adopted)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.Adopted: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.seedsweep.v1.Adopted();
                if (object.fromSweepId != null)
                    message.fromSweepId = $String(object.fromSweepId);
                if (object.trialIndices) {
                    if (!$Array.isArray(object.trialIndices))
                        throw $TypeError(".seedsweep.v1.Adopted.trialIndices: array expected");
                    message.trialIndices = $Array(object.trialIndices.length);
                    for (let i = 0; i < object.trialIndices.length; ++i)
                        message.trialIndices[i] = object.trialIndices[i] >>> 0;
                }
                if (object.fromIndices) {
                    if (!$Array.isArray(object.fromIndices))
                        throw $TypeError(".seedsweep.v1.Adopted.fromIndices: array expected");
                    message.fromIndices = $Array(object.fromIndices.length);
                    for (let i = 0; i < object.fromIndices.length; ++i)
                        message.fromIndices[i] = object.fromIndices[i] >>> 0;
                }
                return message;
            };

            /**
             * Creates a plain object from an Adopted message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.Adopted
             * @static
             * @param {seedsweep.v1.Adopted} message Adopted
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Adopted.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults) {
                    object.trialIndices = [];
                    object.fromIndices = [];
                }
                if (message.fromSweepId != null && $Object.hasOwnProperty.call(message, "fromSweepId"))
                    object.fromSweepId = message.fromSweepId;
                if (message.trialIndices && message.trialIndices.length) {
                    object.trialIndices = $Array(message.trialIndices.length);
                    for (let j = 0; j < message.trialIndices.length; ++j)
                        object.trialIndices[j] = message.trialIndices[j];
                }
                if (message.fromIndices && message.fromIndices.length) {
                    object.fromIndices = $Array(message.fromIndices.length);
                    for (let j = 0; j < message.fromIndices.length; ++j)
                        object.fromIndices[j] = message.fromIndices[j];
                }
                return object;
            };

            /**
             * Converts this Adopted to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.Adopted
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Adopted.prototype.toJSON = function() {
                return Adopted.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Adopted;
        })();

        v1.Checkpointed = (function() {

            /**
             * Properties of a Checkpointed.
             * @typedef {Object} seedsweep.v1.Checkpointed.$Properties
             * @property {number|null} [trialIndex] Checkpointed trialIndex
             * @property {number|null} [attempt] Checkpointed attempt
             * @property {number|null} [step] Checkpointed step
             * @property {string|null} [object] Checkpointed object
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Checkpointed.
             * @memberof seedsweep.v1
             * @interface ICheckpointed
             * @augments seedsweep.v1.Checkpointed.$Properties
             * @deprecated Use seedsweep.v1.Checkpointed.$Properties instead.
             */

            /**
             * Shape of a Checkpointed.
             * @typedef {seedsweep.v1.Checkpointed.$Properties} seedsweep.v1.Checkpointed.$Shape
             */

            /**
             * Constructs a new Checkpointed.
             * @memberof seedsweep.v1
             * @classdesc Represents a Checkpointed.
             * @constructor
             * @param {seedsweep.v1.Checkpointed.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Checkpointed = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Checkpointed trialIndex.
             * @member {number|null|undefined} trialIndex
             * @memberof seedsweep.v1.Checkpointed
             * @instance
             */
            Checkpointed.prototype.trialIndex = null;

            /**
             * Checkpointed attempt.
             * @member {number|null|undefined} attempt
             * @memberof seedsweep.v1.Checkpointed
             * @instance
             */
            Checkpointed.prototype.attempt = null;

            /**
             * Checkpointed step.
             * @member {number|null|undefined} step
             * @memberof seedsweep.v1.Checkpointed
             * @instance
             */
            Checkpointed.prototype.step = null;

            /**
             * Checkpointed object.
             * @member {string|null|undefined} object
             * @memberof seedsweep.v1.Checkpointed
             * @instance
             */
            Checkpointed.prototype.object = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Checkpointed.prototype, "_trialIndex", {
                get: $util.oneOfGetter($oneOfFields = ["trialIndex"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Checkpointed.prototype, "_attempt", {
                get: $util.oneOfGetter($oneOfFields = ["attempt"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Checkpointed.prototype, "_step", {
                get: $util.oneOfGetter($oneOfFields = ["step"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Checkpointed.prototype, "_object", {
                get: $util.oneOfGetter($oneOfFields = ["object"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified Checkpointed message. Does not implicitly {@link seedsweep.v1.Checkpointed.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.Checkpointed
             * @static
             * @param {seedsweep.v1.Checkpointed.$Properties} message Checkpointed message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Checkpointed.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.trialIndex != null && $Object.hasOwnProperty.call(message, "trialIndex"))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.trialIndex);
                if (message.attempt != null && $Object.hasOwnProperty.call(message, "attempt"))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.attempt);
                if (message.step != null && $Object.hasOwnProperty.call(message, "step"))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.step);
                if (message.object != null && $Object.hasOwnProperty.call(message, "object"))
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.object);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Checkpointed message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.Checkpointed
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.Checkpointed & seedsweep.v1.Checkpointed.$Shape} Checkpointed
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Checkpointed.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.seedsweep.v1.Checkpointed();
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
                            message.trialIndex = reader.uint32();
                            message._trialIndex = "trialIndex";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.attempt = reader.uint32();
                            message._attempt = "attempt";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.step = reader.uint32();
                            message._step = "step";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.object = reader.stringVerify();
                            message._object = "object";
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
             * Creates a Checkpointed message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.Checkpointed
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.Checkpointed} Checkpointed
             */
            Checkpointed.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.Checkpointed)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.Checkpointed: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.seedsweep.v1.Checkpointed();
                if (object.trialIndex != null)
                    message.trialIndex = object.trialIndex >>> 0;
                if (object.attempt != null)
                    message.attempt = object.attempt >>> 0;
                if (object.step != null)
                    message.step = object.step >>> 0;
                if (object.object != null)
                    message.object = $String(object.object);
                return message;
            };

            /**
             * Creates a plain object from a Checkpointed message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.Checkpointed
             * @static
             * @param {seedsweep.v1.Checkpointed} message Checkpointed
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Checkpointed.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (message.trialIndex != null && $Object.hasOwnProperty.call(message, "trialIndex"))
                    object.trialIndex = message.trialIndex;
                if (message.attempt != null && $Object.hasOwnProperty.call(message, "attempt"))
                    object.attempt = message.attempt;
                if (message.step != null && $Object.hasOwnProperty.call(message, "step"))
                    object.step = message.step;
                if (message.object != null && $Object.hasOwnProperty.call(message, "object"))
                    object.object = message.object;
                return object;
            };

            /**
             * Converts this Checkpointed to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.Checkpointed
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Checkpointed.prototype.toJSON = function() {
                return Checkpointed.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Checkpointed;
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
             * @member {string|null|undefined} trialId
             * @memberof seedsweep.v1.TrialLost
             * @instance
             */
            TrialLost.prototype.trialId = null;

            /**
             * TrialLost trialIndex.
             * @member {number|null|undefined} trialIndex
             * @memberof seedsweep.v1.TrialLost
             * @instance
             */
            TrialLost.prototype.trialIndex = null;

            /**
             * TrialLost deliveries.
             * @member {number|null|undefined} deliveries
             * @memberof seedsweep.v1.TrialLost
             * @instance
             */
            TrialLost.prototype.deliveries = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(TrialLost.prototype, "_trialId", {
                get: $util.oneOfGetter($oneOfFields = ["trialId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(TrialLost.prototype, "_trialIndex", {
                get: $util.oneOfGetter($oneOfFields = ["trialIndex"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(TrialLost.prototype, "_deliveries", {
                get: $util.oneOfGetter($oneOfFields = ["deliveries"]),
                set: $util.oneOfSetter($oneOfFields)
            });

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
                if (message.trialId != null && $Object.hasOwnProperty.call(message, "trialId"))
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.trialId);
                if (message.trialIndex != null && $Object.hasOwnProperty.call(message, "trialIndex"))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.trialIndex);
                if (message.deliveries != null && $Object.hasOwnProperty.call(message, "deliveries"))
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
                            message.trialId = reader.stringVerify();
                            message._trialId = "trialId";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.trialIndex = reader.uint32();
                            message._trialIndex = "trialIndex";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.deliveries = reader.uint32();
                            message._deliveries = "deliveries";
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
                    message.trialId = $String(object.trialId);
                if (object.trialIndex != null)
                    message.trialIndex = object.trialIndex >>> 0;
                if (object.deliveries != null)
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
             * @member {string|null|undefined} sweepId
             * @memberof seedsweep.v1.SweepRecord
             * @instance
             */
            SweepRecord.prototype.sweepId = null;

            /**
             * SweepRecord state.
             * @member {seedsweep.v1.SweepState|null|undefined} state
             * @memberof seedsweep.v1.SweepRecord
             * @instance
             */
            SweepRecord.prototype.state = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SweepRecord.prototype, "_sweepId", {
                get: $util.oneOfGetter($oneOfFields = ["sweepId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SweepRecord.prototype, "_state", {
                get: $util.oneOfGetter($oneOfFields = ["state"]),
                set: $util.oneOfSetter($oneOfFields)
            });

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
                if (message.sweepId != null && $Object.hasOwnProperty.call(message, "sweepId"))
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.sweepId);
                if (message.state != null && $Object.hasOwnProperty.call(message, "state"))
                    writer.uint32(/* id 2, wireType 0 =*/16).int32(message.state);
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
                            message.sweepId = reader.stringVerify();
                            message._sweepId = "sweepId";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.state = reader.int32();
                            message._state = "state";
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
                    message.sweepId = $String(object.sweepId);
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
                if (message.sweepId != null && $Object.hasOwnProperty.call(message, "sweepId"))
                    object.sweepId = message.sweepId;
                if (message.state != null && $Object.hasOwnProperty.call(message, "state"))
                    object.state = options.enums === $String ? $root.seedsweep.v1.SweepState[message.state] === $undefined ? message.state : $root.seedsweep.v1.SweepState[message.state] : message.state;
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
             * @member {number|null|undefined} expanded
             * @memberof seedsweep.v1.Counts
             * @instance
             */
            Counts.prototype.expanded = null;

            /**
             * Counts done.
             * @member {number|null|undefined} done
             * @memberof seedsweep.v1.Counts
             * @instance
             */
            Counts.prototype.done = null;

            /**
             * Counts running.
             * @member {number|null|undefined} running
             * @memberof seedsweep.v1.Counts
             * @instance
             */
            Counts.prototype.running = null;

            /**
             * Counts queued.
             * @member {number|null|undefined} queued
             * @memberof seedsweep.v1.Counts
             * @instance
             */
            Counts.prototype.queued = null;

            /**
             * Counts failed.
             * @member {number|null|undefined} failed
             * @memberof seedsweep.v1.Counts
             * @instance
             */
            Counts.prototype.failed = null;

            /**
             * Counts cancelled.
             * @member {number|null|undefined} cancelled
             * @memberof seedsweep.v1.Counts
             * @instance
             */
            Counts.prototype.cancelled = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Counts.prototype, "_expanded", {
                get: $util.oneOfGetter($oneOfFields = ["expanded"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Counts.prototype, "_done", {
                get: $util.oneOfGetter($oneOfFields = ["done"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Counts.prototype, "_running", {
                get: $util.oneOfGetter($oneOfFields = ["running"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Counts.prototype, "_queued", {
                get: $util.oneOfGetter($oneOfFields = ["queued"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Counts.prototype, "_failed", {
                get: $util.oneOfGetter($oneOfFields = ["failed"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Counts.prototype, "_cancelled", {
                get: $util.oneOfGetter($oneOfFields = ["cancelled"]),
                set: $util.oneOfSetter($oneOfFields)
            });

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
                if (message.expanded != null && $Object.hasOwnProperty.call(message, "expanded"))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.expanded);
                if (message.done != null && $Object.hasOwnProperty.call(message, "done"))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.done);
                if (message.running != null && $Object.hasOwnProperty.call(message, "running"))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.running);
                if (message.queued != null && $Object.hasOwnProperty.call(message, "queued"))
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.queued);
                if (message.failed != null && $Object.hasOwnProperty.call(message, "failed"))
                    writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.failed);
                if (message.cancelled != null && $Object.hasOwnProperty.call(message, "cancelled"))
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
                            message.expanded = reader.uint32();
                            message._expanded = "expanded";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.done = reader.uint32();
                            message._done = "done";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.running = reader.uint32();
                            message._running = "running";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            message.queued = reader.uint32();
                            message._queued = "queued";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            message.failed = reader.uint32();
                            message._failed = "failed";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            message.cancelled = reader.uint32();
                            message._cancelled = "cancelled";
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
                    message.expanded = object.expanded >>> 0;
                if (object.done != null)
                    message.done = object.done >>> 0;
                if (object.running != null)
                    message.running = object.running >>> 0;
                if (object.queued != null)
                    message.queued = object.queued >>> 0;
                if (object.failed != null)
                    message.failed = object.failed >>> 0;
                if (object.cancelled != null)
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
             * @member {string|null|undefined} id
             * @memberof seedsweep.v1.SweepSummary
             * @instance
             */
            SweepSummary.prototype.id = null;

            /**
             * SweepSummary name.
             * @member {string|null|undefined} name
             * @memberof seedsweep.v1.SweepSummary
             * @instance
             */
            SweepSummary.prototype.name = null;

            /**
             * SweepSummary state.
             * @member {seedsweep.v1.SweepState|null|undefined} state
             * @memberof seedsweep.v1.SweepSummary
             * @instance
             */
            SweepSummary.prototype.state = null;

            /**
             * SweepSummary counts.
             * @member {seedsweep.v1.Counts.$Properties|null|undefined} counts
             * @memberof seedsweep.v1.SweepSummary
             * @instance
             */
            SweepSummary.prototype.counts = null;

            /**
             * SweepSummary submittedMs.
             * @member {number|null|undefined} submittedMs
             * @memberof seedsweep.v1.SweepSummary
             * @instance
             */
            SweepSummary.prototype.submittedMs = null;

            /**
             * SweepSummary endings.
             * @member {number|null|undefined} endings
             * @memberof seedsweep.v1.SweepSummary
             * @instance
             */
            SweepSummary.prototype.endings = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SweepSummary.prototype, "_id", {
                get: $util.oneOfGetter($oneOfFields = ["id"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SweepSummary.prototype, "_name", {
                get: $util.oneOfGetter($oneOfFields = ["name"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SweepSummary.prototype, "_state", {
                get: $util.oneOfGetter($oneOfFields = ["state"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SweepSummary.prototype, "_counts", {
                get: $util.oneOfGetter($oneOfFields = ["counts"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SweepSummary.prototype, "_submittedMs", {
                get: $util.oneOfGetter($oneOfFields = ["submittedMs"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SweepSummary.prototype, "_endings", {
                get: $util.oneOfGetter($oneOfFields = ["endings"]),
                set: $util.oneOfSetter($oneOfFields)
            });

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
                if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.id);
                if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.name);
                if (message.state != null && $Object.hasOwnProperty.call(message, "state"))
                    writer.uint32(/* id 3, wireType 0 =*/24).int32(message.state);
                if (message.counts != null && $Object.hasOwnProperty.call(message, "counts"))
                    $root.seedsweep.v1.Counts.encode(message.counts, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.submittedMs != null && $Object.hasOwnProperty.call(message, "submittedMs"))
                    writer.uint32(/* id 5, wireType 1 =*/41).double(message.submittedMs);
                if (message.endings != null && $Object.hasOwnProperty.call(message, "endings"))
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
                            message.id = reader.stringVerify();
                            message._id = "id";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.name = reader.stringVerify();
                            message._name = "name";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.state = reader.int32();
                            message._state = "state";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.counts = $root.seedsweep.v1.Counts.decode(reader, reader.size(), $undefined, _depth + 1, message.counts);
                            message._counts = "counts";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 1)
                                break;
                            message.submittedMs = reader.double();
                            message._submittedMs = "submittedMs";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            message.endings = reader.uint32();
                            message._endings = "endings";
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
                    message.id = $String(object.id);
                if (object.name != null)
                    message.name = $String(object.name);
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
                    message.submittedMs = $Number(object.submittedMs);
                if (object.endings != null)
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
             * @member {string|null|undefined} metric
             * @memberof seedsweep.v1.Objective
             * @instance
             */
            Objective.prototype.metric = null;

            /**
             * Objective goal.
             * @member {string|null|undefined} goal
             * @memberof seedsweep.v1.Objective
             * @instance
             */
            Objective.prototype.goal = null;

            /**
             * Objective at.
             * @member {string|null|undefined} at
             * @memberof seedsweep.v1.Objective
             * @instance
             */
            Objective.prototype.at = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Objective.prototype, "_metric", {
                get: $util.oneOfGetter($oneOfFields = ["metric"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Objective.prototype, "_goal", {
                get: $util.oneOfGetter($oneOfFields = ["goal"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Objective.prototype, "_at", {
                get: $util.oneOfGetter($oneOfFields = ["at"]),
                set: $util.oneOfSetter($oneOfFields)
            });

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
                if (message.metric != null && $Object.hasOwnProperty.call(message, "metric"))
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.metric);
                if (message.goal != null && $Object.hasOwnProperty.call(message, "goal"))
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.goal);
                if (message.at != null && $Object.hasOwnProperty.call(message, "at"))
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
                            message.metric = reader.stringVerify();
                            message._metric = "metric";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.goal = reader.stringVerify();
                            message._goal = "goal";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.at = reader.stringVerify();
                            message._at = "at";
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
                    message.metric = $String(object.metric);
                if (object.goal != null)
                    message.goal = $String(object.goal);
                if (object.at != null)
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
             * @member {number|null|undefined} mean
             * @memberof seedsweep.v1.Reference
             * @instance
             */
            Reference.prototype.mean = null;

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
            $Object.defineProperty(Reference.prototype, "_mean", {
                get: $util.oneOfGetter($oneOfFields = ["mean"]),
                set: $util.oneOfSetter($oneOfFields)
            });

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
                if (message.mean != null && $Object.hasOwnProperty.call(message, "mean"))
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
                            message.mean = reader.double();
                            message._mean = "mean";
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

        v1.SubmitRequest = (function() {

            /**
             * Properties of a SubmitRequest.
             * @typedef {Object} seedsweep.v1.SubmitRequest.$Properties
             * @property {string|null} [specJson] SubmitRequest specJson
             * @property {seedsweep.v1.SweepSource.$Properties|null} [source] SubmitRequest source
             * @property {boolean|null} [reuse] SubmitRequest reuse
             * @property {string|null} [reuseEngine] SubmitRequest reuseEngine
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
             * SubmitRequest specJson.
             * @member {string|null|undefined} specJson
             * @memberof seedsweep.v1.SubmitRequest
             * @instance
             */
            SubmitRequest.prototype.specJson = null;

            /**
             * SubmitRequest source.
             * @member {seedsweep.v1.SweepSource.$Properties|null|undefined} source
             * @memberof seedsweep.v1.SubmitRequest
             * @instance
             */
            SubmitRequest.prototype.source = null;

            /**
             * SubmitRequest reuse.
             * @member {boolean|null|undefined} reuse
             * @memberof seedsweep.v1.SubmitRequest
             * @instance
             */
            SubmitRequest.prototype.reuse = null;

            /**
             * SubmitRequest reuseEngine.
             * @member {string|null|undefined} reuseEngine
             * @memberof seedsweep.v1.SubmitRequest
             * @instance
             */
            SubmitRequest.prototype.reuseEngine = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SubmitRequest.prototype, "_specJson", {
                get: $util.oneOfGetter($oneOfFields = ["specJson"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SubmitRequest.prototype, "_source", {
                get: $util.oneOfGetter($oneOfFields = ["source"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SubmitRequest.prototype, "_reuse", {
                get: $util.oneOfGetter($oneOfFields = ["reuse"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SubmitRequest.prototype, "_reuseEngine", {
                get: $util.oneOfGetter($oneOfFields = ["reuseEngine"]),
                set: $util.oneOfSetter($oneOfFields)
            });

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
                if (message.specJson != null && $Object.hasOwnProperty.call(message, "specJson"))
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.specJson);
                if (message.source != null && $Object.hasOwnProperty.call(message, "source"))
                    $root.seedsweep.v1.SweepSource.encode(message.source, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.reuse != null && $Object.hasOwnProperty.call(message, "reuse"))
                    writer.uint32(/* id 3, wireType 0 =*/24).bool(message.reuse);
                if (message.reuseEngine != null && $Object.hasOwnProperty.call(message, "reuseEngine"))
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.reuseEngine);
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
                            message.specJson = reader.stringVerify();
                            message._specJson = "specJson";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.source = $root.seedsweep.v1.SweepSource.decode(reader, reader.size(), $undefined, _depth + 1, message.source);
                            message._source = "source";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.reuse = reader.bool();
                            message._reuse = "reuse";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.reuseEngine = reader.stringVerify();
                            message._reuseEngine = "reuseEngine";
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
                if (object.specJson != null)
                    message.specJson = $String(object.specJson);
                if (object.source != null) {
                    if (!$util.isObject(object.source))
                        throw $TypeError(".seedsweep.v1.SubmitRequest.source: object expected");
                    message.source = $root.seedsweep.v1.SweepSource.fromObject(object.source, _depth + 1);
                }
                if (object.reuse != null)
                    message.reuse = $Boolean(object.reuse);
                if (object.reuseEngine != null)
                    message.reuseEngine = $String(object.reuseEngine);
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
                if (message.specJson != null && $Object.hasOwnProperty.call(message, "specJson"))
                    object.specJson = message.specJson;
                if (message.source != null && $Object.hasOwnProperty.call(message, "source"))
                    object.source = $root.seedsweep.v1.SweepSource.toObject(message.source, options, _depth + 1);
                if (message.reuse != null && $Object.hasOwnProperty.call(message, "reuse"))
                    object.reuse = message.reuse;
                if (message.reuseEngine != null && $Object.hasOwnProperty.call(message, "reuseEngine"))
                    object.reuseEngine = message.reuseEngine;
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
             * @property {Array.<seedsweep.v1.TakenOver.$Properties>|null} [takenOver] SubmitResponse takenOver
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
                this.takenOver = [];
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
             * @member {boolean|null|undefined} created
             * @memberof seedsweep.v1.SubmitResponse
             * @instance
             */
            SubmitResponse.prototype.created = null;

            /**
             * SubmitResponse takenOver.
             * @member {Array.<seedsweep.v1.TakenOver.$Properties>} takenOver
             * @memberof seedsweep.v1.SubmitResponse
             * @instance
             */
            SubmitResponse.prototype.takenOver = $util.emptyArray;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SubmitResponse.prototype, "_sweep", {
                get: $util.oneOfGetter($oneOfFields = ["sweep"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SubmitResponse.prototype, "_created", {
                get: $util.oneOfGetter($oneOfFields = ["created"]),
                set: $util.oneOfSetter($oneOfFields)
            });

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
                if (message.created != null && $Object.hasOwnProperty.call(message, "created"))
                    writer.uint32(/* id 2, wireType 0 =*/16).bool(message.created);
                if (message.takenOver != null && message.takenOver.length)
                    for (let i = 0; i < message.takenOver.length; ++i)
                        $root.seedsweep.v1.TakenOver.encode(message.takenOver[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
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
                            message._sweep = "sweep";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.created = reader.bool();
                            message._created = "created";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.takenOver && message.takenOver.length))
                                message.takenOver = [];
                            message.takenOver.push($root.seedsweep.v1.TakenOver.decode(reader, reader.size(), $undefined, _depth + 1));
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
                    message.created = $Boolean(object.created);
                if (object.takenOver) {
                    if (!$Array.isArray(object.takenOver))
                        throw $TypeError(".seedsweep.v1.SubmitResponse.takenOver: array expected");
                    message.takenOver = $Array(object.takenOver.length);
                    for (let i = 0; i < object.takenOver.length; ++i) {
                        if (!$util.isObject(object.takenOver[i]))
                            throw $TypeError(".seedsweep.v1.SubmitResponse.takenOver: object expected");
                        message.takenOver[i] = $root.seedsweep.v1.TakenOver.fromObject(object.takenOver[i], _depth + 1);
                    }
                }
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
                if (options.arrays || options.defaults)
                    object.takenOver = [];
                if (message.sweep != null && $Object.hasOwnProperty.call(message, "sweep"))
                    object.sweep = $root.seedsweep.v1.SweepSummary.toObject(message.sweep, options, _depth + 1);
                if (message.created != null && $Object.hasOwnProperty.call(message, "created"))
                    object.created = message.created;
                if (message.takenOver && message.takenOver.length) {
                    object.takenOver = $Array(message.takenOver.length);
                    for (let j = 0; j < message.takenOver.length; ++j)
                        object.takenOver[j] = $root.seedsweep.v1.TakenOver.toObject(message.takenOver[j], options, _depth + 1);
                }
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

        v1.TakenOver = (function() {

            /**
             * Properties of a TakenOver.
             * @typedef {Object} seedsweep.v1.TakenOver.$Properties
             * @property {string|null} [sweepId] TakenOver sweepId
             * @property {number|null} [trials] TakenOver trials
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a TakenOver.
             * @memberof seedsweep.v1
             * @interface ITakenOver
             * @augments seedsweep.v1.TakenOver.$Properties
             * @deprecated Use seedsweep.v1.TakenOver.$Properties instead.
             */

            /**
             * Shape of a TakenOver.
             * @typedef {seedsweep.v1.TakenOver.$Properties} seedsweep.v1.TakenOver.$Shape
             */

            /**
             * Constructs a new TakenOver.
             * @memberof seedsweep.v1
             * @classdesc Represents a TakenOver.
             * @constructor
             * @param {seedsweep.v1.TakenOver.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const TakenOver = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * TakenOver sweepId.
             * @member {string|null|undefined} sweepId
             * @memberof seedsweep.v1.TakenOver
             * @instance
             */
            TakenOver.prototype.sweepId = null;

            /**
             * TakenOver trials.
             * @member {number|null|undefined} trials
             * @memberof seedsweep.v1.TakenOver
             * @instance
             */
            TakenOver.prototype.trials = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(TakenOver.prototype, "_sweepId", {
                get: $util.oneOfGetter($oneOfFields = ["sweepId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(TakenOver.prototype, "_trials", {
                get: $util.oneOfGetter($oneOfFields = ["trials"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified TakenOver message. Does not implicitly {@link seedsweep.v1.TakenOver.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.TakenOver
             * @static
             * @param {seedsweep.v1.TakenOver.$Properties} message TakenOver message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            TakenOver.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.sweepId != null && $Object.hasOwnProperty.call(message, "sweepId"))
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.sweepId);
                if (message.trials != null && $Object.hasOwnProperty.call(message, "trials"))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.trials);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a TakenOver message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.TakenOver
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.TakenOver & seedsweep.v1.TakenOver.$Shape} TakenOver
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            TakenOver.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.seedsweep.v1.TakenOver();
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
                            message.sweepId = reader.stringVerify();
                            message._sweepId = "sweepId";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.trials = reader.uint32();
                            message._trials = "trials";
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
             * Creates a TakenOver message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.TakenOver
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.TakenOver} TakenOver
             */
            TakenOver.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.TakenOver)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.TakenOver: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.seedsweep.v1.TakenOver();
                if (object.sweepId != null)
                    message.sweepId = $String(object.sweepId);
                if (object.trials != null)
                    message.trials = object.trials >>> 0;
                return message;
            };

            /**
             * Creates a plain object from a TakenOver message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.TakenOver
             * @static
             * @param {seedsweep.v1.TakenOver} message TakenOver
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            TakenOver.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (message.sweepId != null && $Object.hasOwnProperty.call(message, "sweepId"))
                    object.sweepId = message.sweepId;
                if (message.trials != null && $Object.hasOwnProperty.call(message, "trials"))
                    object.trials = message.trials;
                return object;
            };

            /**
             * Converts this TakenOver to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.TakenOver
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            TakenOver.prototype.toJSON = function() {
                return TakenOver.toObject(this, $protobuf.util.toJSONOptions);
            };

            return TakenOver;
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
             * @member {string|null|undefined} sweepId
             * @memberof seedsweep.v1.GetRequest
             * @instance
             */
            GetRequest.prototype.sweepId = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(GetRequest.prototype, "_sweepId", {
                get: $util.oneOfGetter($oneOfFields = ["sweepId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

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
                if (message.sweepId != null && $Object.hasOwnProperty.call(message, "sweepId"))
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
                            message.sweepId = reader.stringVerify();
                            message._sweepId = "sweepId";
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
             * @member {string|null|undefined} sweepId
             * @memberof seedsweep.v1.ControlRequest
             * @instance
             */
            ControlRequest.prototype.sweepId = null;

            /**
             * ControlRequest action.
             * @member {seedsweep.v1.ControlAction|null|undefined} action
             * @memberof seedsweep.v1.ControlRequest
             * @instance
             */
            ControlRequest.prototype.action = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(ControlRequest.prototype, "_sweepId", {
                get: $util.oneOfGetter($oneOfFields = ["sweepId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(ControlRequest.prototype, "_action", {
                get: $util.oneOfGetter($oneOfFields = ["action"]),
                set: $util.oneOfSetter($oneOfFields)
            });

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
                if (message.sweepId != null && $Object.hasOwnProperty.call(message, "sweepId"))
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.sweepId);
                if (message.action != null && $Object.hasOwnProperty.call(message, "action"))
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
                            message.sweepId = reader.stringVerify();
                            message._sweepId = "sweepId";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.action = reader.int32();
                            message._action = "action";
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
                    message.sweepId = $String(object.sweepId);
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

        v1.EntryParam = (function() {

            /**
             * Properties of an EntryParam.
             * @typedef {Object} seedsweep.v1.EntryParam.$Properties
             * @property {string|null} [key] EntryParam key
             * @property {string|null} [valueJson] EntryParam valueJson
             * @property {string|null} [text] EntryParam text
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an EntryParam.
             * @memberof seedsweep.v1
             * @interface IEntryParam
             * @augments seedsweep.v1.EntryParam.$Properties
             * @deprecated Use seedsweep.v1.EntryParam.$Properties instead.
             */

            /**
             * Shape of an EntryParam.
             * @typedef {seedsweep.v1.EntryParam.$Properties} seedsweep.v1.EntryParam.$Shape
             */

            /**
             * Constructs a new EntryParam.
             * @memberof seedsweep.v1
             * @classdesc Represents an EntryParam.
             * @constructor
             * @param {seedsweep.v1.EntryParam.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const EntryParam = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * EntryParam key.
             * @member {string|null|undefined} key
             * @memberof seedsweep.v1.EntryParam
             * @instance
             */
            EntryParam.prototype.key = null;

            /**
             * EntryParam valueJson.
             * @member {string|null|undefined} valueJson
             * @memberof seedsweep.v1.EntryParam
             * @instance
             */
            EntryParam.prototype.valueJson = null;

            /**
             * EntryParam text.
             * @member {string|null|undefined} text
             * @memberof seedsweep.v1.EntryParam
             * @instance
             */
            EntryParam.prototype.text = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(EntryParam.prototype, "_key", {
                get: $util.oneOfGetter($oneOfFields = ["key"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(EntryParam.prototype, "_valueJson", {
                get: $util.oneOfGetter($oneOfFields = ["valueJson"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(EntryParam.prototype, "_text", {
                get: $util.oneOfGetter($oneOfFields = ["text"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified EntryParam message. Does not implicitly {@link seedsweep.v1.EntryParam.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.EntryParam
             * @static
             * @param {seedsweep.v1.EntryParam.$Properties} message EntryParam message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            EntryParam.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.key != null && $Object.hasOwnProperty.call(message, "key"))
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.key);
                if (message.valueJson != null && $Object.hasOwnProperty.call(message, "valueJson"))
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.valueJson);
                if (message.text != null && $Object.hasOwnProperty.call(message, "text"))
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.text);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an EntryParam message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.EntryParam
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.EntryParam & seedsweep.v1.EntryParam.$Shape} EntryParam
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            EntryParam.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.seedsweep.v1.EntryParam();
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
                            message.key = reader.stringVerify();
                            message._key = "key";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.valueJson = reader.stringVerify();
                            message._valueJson = "valueJson";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.text = reader.stringVerify();
                            message._text = "text";
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
             * Creates an EntryParam message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.EntryParam
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.EntryParam} EntryParam
             */
            EntryParam.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.EntryParam)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.EntryParam: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.seedsweep.v1.EntryParam();
                if (object.key != null)
                    message.key = $String(object.key);
                if (object.valueJson != null)
                    message.valueJson = $String(object.valueJson);
                if (object.text != null)
                    message.text = $String(object.text);
                return message;
            };

            /**
             * Creates a plain object from an EntryParam message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.EntryParam
             * @static
             * @param {seedsweep.v1.EntryParam} message EntryParam
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            EntryParam.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (message.key != null && $Object.hasOwnProperty.call(message, "key"))
                    object.key = message.key;
                if (message.valueJson != null && $Object.hasOwnProperty.call(message, "valueJson"))
                    object.valueJson = message.valueJson;
                if (message.text != null && $Object.hasOwnProperty.call(message, "text"))
                    object.text = message.text;
                return object;
            };

            /**
             * Converts this EntryParam to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.EntryParam
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            EntryParam.prototype.toJSON = function() {
                return EntryParam.toObject(this, $protobuf.util.toJSONOptions);
            };

            return EntryParam;
        })();

        v1.EntryView = (function() {

            /**
             * Properties of an EntryView.
             * @typedef {Object} seedsweep.v1.EntryView.$Properties
             * @property {number|null} [entry] EntryView entry
             * @property {string|null} [settingId] EntryView settingId
             * @property {string|null} [setting] EntryView setting
             * @property {seedsweep.v1.Dataset.$Properties|null} [dataset] EntryView dataset
             * @property {Array.<seedsweep.v1.EntryParam.$Properties>|null} [params] EntryView params
             * @property {seedsweep.v1.Reference.$Properties|null} [reference] EntryView reference
             * @property {number|null} [datasetIndex] EntryView datasetIndex
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an EntryView.
             * @memberof seedsweep.v1
             * @interface IEntryView
             * @augments seedsweep.v1.EntryView.$Properties
             * @deprecated Use seedsweep.v1.EntryView.$Properties instead.
             */

            /**
             * Shape of an EntryView.
             * @typedef {seedsweep.v1.EntryView.$Properties} seedsweep.v1.EntryView.$Shape
             */

            /**
             * Constructs a new EntryView.
             * @memberof seedsweep.v1
             * @classdesc Represents an EntryView.
             * @constructor
             * @param {seedsweep.v1.EntryView.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const EntryView = function (properties) {
                this.params = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * EntryView entry.
             * @member {number|null|undefined} entry
             * @memberof seedsweep.v1.EntryView
             * @instance
             */
            EntryView.prototype.entry = null;

            /**
             * EntryView settingId.
             * @member {string|null|undefined} settingId
             * @memberof seedsweep.v1.EntryView
             * @instance
             */
            EntryView.prototype.settingId = null;

            /**
             * EntryView setting.
             * @member {string|null|undefined} setting
             * @memberof seedsweep.v1.EntryView
             * @instance
             */
            EntryView.prototype.setting = null;

            /**
             * EntryView dataset.
             * @member {seedsweep.v1.Dataset.$Properties|null|undefined} dataset
             * @memberof seedsweep.v1.EntryView
             * @instance
             */
            EntryView.prototype.dataset = null;

            /**
             * EntryView params.
             * @member {Array.<seedsweep.v1.EntryParam.$Properties>} params
             * @memberof seedsweep.v1.EntryView
             * @instance
             */
            EntryView.prototype.params = $util.emptyArray;

            /**
             * EntryView reference.
             * @member {seedsweep.v1.Reference.$Properties|null|undefined} reference
             * @memberof seedsweep.v1.EntryView
             * @instance
             */
            EntryView.prototype.reference = null;

            /**
             * EntryView datasetIndex.
             * @member {number|null|undefined} datasetIndex
             * @memberof seedsweep.v1.EntryView
             * @instance
             */
            EntryView.prototype.datasetIndex = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(EntryView.prototype, "_entry", {
                get: $util.oneOfGetter($oneOfFields = ["entry"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(EntryView.prototype, "_settingId", {
                get: $util.oneOfGetter($oneOfFields = ["settingId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(EntryView.prototype, "_setting", {
                get: $util.oneOfGetter($oneOfFields = ["setting"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(EntryView.prototype, "_dataset", {
                get: $util.oneOfGetter($oneOfFields = ["dataset"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(EntryView.prototype, "_reference", {
                get: $util.oneOfGetter($oneOfFields = ["reference"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(EntryView.prototype, "_datasetIndex", {
                get: $util.oneOfGetter($oneOfFields = ["datasetIndex"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified EntryView message. Does not implicitly {@link seedsweep.v1.EntryView.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.EntryView
             * @static
             * @param {seedsweep.v1.EntryView.$Properties} message EntryView message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            EntryView.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.entry != null && $Object.hasOwnProperty.call(message, "entry"))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.entry);
                if (message.settingId != null && $Object.hasOwnProperty.call(message, "settingId"))
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.settingId);
                if (message.setting != null && $Object.hasOwnProperty.call(message, "setting"))
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.setting);
                if (message.dataset != null && $Object.hasOwnProperty.call(message, "dataset"))
                    $root.seedsweep.v1.Dataset.encode(message.dataset, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.params != null && message.params.length)
                    for (let i = 0; i < message.params.length; ++i)
                        $root.seedsweep.v1.EntryParam.encode(message.params[i], writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.reference != null && $Object.hasOwnProperty.call(message, "reference"))
                    $root.seedsweep.v1.Reference.encode(message.reference, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.datasetIndex != null && $Object.hasOwnProperty.call(message, "datasetIndex"))
                    writer.uint32(/* id 7, wireType 0 =*/56).uint32(message.datasetIndex);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an EntryView message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.EntryView
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.EntryView & seedsweep.v1.EntryView.$Shape} EntryView
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            EntryView.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.seedsweep.v1.EntryView();
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
                            message.entry = reader.uint32();
                            message._entry = "entry";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.settingId = reader.stringVerify();
                            message._settingId = "settingId";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.setting = reader.stringVerify();
                            message._setting = "setting";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.dataset = $root.seedsweep.v1.Dataset.decode(reader, reader.size(), $undefined, _depth + 1, message.dataset);
                            message._dataset = "dataset";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if (!(message.params && message.params.length))
                                message.params = [];
                            message.params.push($root.seedsweep.v1.EntryParam.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.reference = $root.seedsweep.v1.Reference.decode(reader, reader.size(), $undefined, _depth + 1, message.reference);
                            message._reference = "reference";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            message.datasetIndex = reader.uint32();
                            message._datasetIndex = "datasetIndex";
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
             * Creates an EntryView message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.EntryView
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.EntryView} EntryView
             */
            EntryView.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.EntryView)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.EntryView: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.seedsweep.v1.EntryView();
                if (object.entry != null)
                    message.entry = object.entry >>> 0;
                if (object.settingId != null)
                    message.settingId = $String(object.settingId);
                if (object.setting != null)
                    message.setting = $String(object.setting);
                if (object.dataset != null) {
                    if (!$util.isObject(object.dataset))
                        throw $TypeError(".seedsweep.v1.EntryView.dataset: object expected");
                    message.dataset = $root.seedsweep.v1.Dataset.fromObject(object.dataset, _depth + 1);
                }
                if (object.params) {
                    if (!$Array.isArray(object.params))
                        throw $TypeError(".seedsweep.v1.EntryView.params: array expected");
                    message.params = $Array(object.params.length);
                    for (let i = 0; i < object.params.length; ++i) {
                        if (!$util.isObject(object.params[i]))
                            throw $TypeError(".seedsweep.v1.EntryView.params: object expected");
                        message.params[i] = $root.seedsweep.v1.EntryParam.fromObject(object.params[i], _depth + 1);
                    }
                }
                if (object.reference != null) {
                    if (!$util.isObject(object.reference))
                        throw $TypeError(".seedsweep.v1.EntryView.reference: object expected");
                    message.reference = $root.seedsweep.v1.Reference.fromObject(object.reference, _depth + 1);
                }
                if (object.datasetIndex != null)
                    message.datasetIndex = object.datasetIndex >>> 0;
                return message;
            };

            /**
             * Creates a plain object from an EntryView message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.EntryView
             * @static
             * @param {seedsweep.v1.EntryView} message EntryView
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            EntryView.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.params = [];
                if (message.entry != null && $Object.hasOwnProperty.call(message, "entry"))
                    object.entry = message.entry;
                if (message.settingId != null && $Object.hasOwnProperty.call(message, "settingId"))
                    object.settingId = message.settingId;
                if (message.setting != null && $Object.hasOwnProperty.call(message, "setting"))
                    object.setting = message.setting;
                if (message.dataset != null && $Object.hasOwnProperty.call(message, "dataset"))
                    object.dataset = $root.seedsweep.v1.Dataset.toObject(message.dataset, options, _depth + 1);
                if (message.params && message.params.length) {
                    object.params = $Array(message.params.length);
                    for (let j = 0; j < message.params.length; ++j)
                        object.params[j] = $root.seedsweep.v1.EntryParam.toObject(message.params[j], options, _depth + 1);
                }
                if (message.reference != null && $Object.hasOwnProperty.call(message, "reference"))
                    object.reference = $root.seedsweep.v1.Reference.toObject(message.reference, options, _depth + 1);
                if (message.datasetIndex != null && $Object.hasOwnProperty.call(message, "datasetIndex"))
                    object.datasetIndex = message.datasetIndex;
                return object;
            };

            /**
             * Converts this EntryView to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.EntryView
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            EntryView.prototype.toJSON = function() {
                return EntryView.toObject(this, $protobuf.util.toJSONOptions);
            };

            return EntryView;
        })();

        v1.TrialView = (function() {

            /**
             * Properties of a TrialView.
             * @typedef {Object} seedsweep.v1.TrialView.$Properties
             * @property {string|null} [trialId] TrialView trialId
             * @property {number|null} [index] TrialView index
             * @property {number|null} [entry] TrialView entry
             * @property {string|null} [setting] TrialView setting
             * @property {string|null} [dataset] TrialView dataset
             * @property {number|null} [seed] TrialView seed
             * @property {seedsweep.v1.TrialState|null} [state] TrialView state
             * @property {number|null} [attempt] TrialView attempt
             * @property {string|null} [worker] TrialView worker
             * @property {number|null} [slot] TrialView slot
             * @property {string|null} [engine] TrialView engine
             * @property {number|null} [step] TrialView step
             * @property {number|null} [steps] TrialView steps
             * @property {number|null} [startedMs] TrialView startedMs
             * @property {number|null} [endedMs] TrialView endedMs
             * @property {number|null} [value] TrialView value
             * @property {number|null} [speed] TrialView speed
             * @property {string|null} [error] TrialView error
             * @property {Array.<string>|null} [logTail] TrialView logTail
             * @property {boolean|null} [diverged] TrialView diverged
             * @property {string|null} [takenFrom] TrialView takenFrom
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a TrialView.
             * @memberof seedsweep.v1
             * @interface ITrialView
             * @augments seedsweep.v1.TrialView.$Properties
             * @deprecated Use seedsweep.v1.TrialView.$Properties instead.
             */

            /**
             * Shape of a TrialView.
             * @typedef {seedsweep.v1.TrialView.$Properties} seedsweep.v1.TrialView.$Shape
             */

            /**
             * Constructs a new TrialView.
             * @memberof seedsweep.v1
             * @classdesc Represents a TrialView.
             * @constructor
             * @param {seedsweep.v1.TrialView.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const TrialView = function (properties) {
                this.logTail = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * TrialView trialId.
             * @member {string|null|undefined} trialId
             * @memberof seedsweep.v1.TrialView
             * @instance
             */
            TrialView.prototype.trialId = null;

            /**
             * TrialView index.
             * @member {number|null|undefined} index
             * @memberof seedsweep.v1.TrialView
             * @instance
             */
            TrialView.prototype.index = null;

            /**
             * TrialView entry.
             * @member {number|null|undefined} entry
             * @memberof seedsweep.v1.TrialView
             * @instance
             */
            TrialView.prototype.entry = null;

            /**
             * TrialView setting.
             * @member {string|null|undefined} setting
             * @memberof seedsweep.v1.TrialView
             * @instance
             */
            TrialView.prototype.setting = null;

            /**
             * TrialView dataset.
             * @member {string|null|undefined} dataset
             * @memberof seedsweep.v1.TrialView
             * @instance
             */
            TrialView.prototype.dataset = null;

            /**
             * TrialView seed.
             * @member {number|null|undefined} seed
             * @memberof seedsweep.v1.TrialView
             * @instance
             */
            TrialView.prototype.seed = null;

            /**
             * TrialView state.
             * @member {seedsweep.v1.TrialState|null|undefined} state
             * @memberof seedsweep.v1.TrialView
             * @instance
             */
            TrialView.prototype.state = null;

            /**
             * TrialView attempt.
             * @member {number|null|undefined} attempt
             * @memberof seedsweep.v1.TrialView
             * @instance
             */
            TrialView.prototype.attempt = null;

            /**
             * TrialView worker.
             * @member {string|null|undefined} worker
             * @memberof seedsweep.v1.TrialView
             * @instance
             */
            TrialView.prototype.worker = null;

            /**
             * TrialView slot.
             * @member {number|null|undefined} slot
             * @memberof seedsweep.v1.TrialView
             * @instance
             */
            TrialView.prototype.slot = null;

            /**
             * TrialView engine.
             * @member {string|null|undefined} engine
             * @memberof seedsweep.v1.TrialView
             * @instance
             */
            TrialView.prototype.engine = null;

            /**
             * TrialView step.
             * @member {number|null|undefined} step
             * @memberof seedsweep.v1.TrialView
             * @instance
             */
            TrialView.prototype.step = null;

            /**
             * TrialView steps.
             * @member {number|null|undefined} steps
             * @memberof seedsweep.v1.TrialView
             * @instance
             */
            TrialView.prototype.steps = null;

            /**
             * TrialView startedMs.
             * @member {number|null|undefined} startedMs
             * @memberof seedsweep.v1.TrialView
             * @instance
             */
            TrialView.prototype.startedMs = null;

            /**
             * TrialView endedMs.
             * @member {number|null|undefined} endedMs
             * @memberof seedsweep.v1.TrialView
             * @instance
             */
            TrialView.prototype.endedMs = null;

            /**
             * TrialView value.
             * @member {number|null|undefined} value
             * @memberof seedsweep.v1.TrialView
             * @instance
             */
            TrialView.prototype.value = null;

            /**
             * TrialView speed.
             * @member {number|null|undefined} speed
             * @memberof seedsweep.v1.TrialView
             * @instance
             */
            TrialView.prototype.speed = null;

            /**
             * TrialView error.
             * @member {string|null|undefined} error
             * @memberof seedsweep.v1.TrialView
             * @instance
             */
            TrialView.prototype.error = null;

            /**
             * TrialView logTail.
             * @member {Array.<string>} logTail
             * @memberof seedsweep.v1.TrialView
             * @instance
             */
            TrialView.prototype.logTail = $util.emptyArray;

            /**
             * TrialView diverged.
             * @member {boolean|null|undefined} diverged
             * @memberof seedsweep.v1.TrialView
             * @instance
             */
            TrialView.prototype.diverged = null;

            /**
             * TrialView takenFrom.
             * @member {string|null|undefined} takenFrom
             * @memberof seedsweep.v1.TrialView
             * @instance
             */
            TrialView.prototype.takenFrom = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(TrialView.prototype, "_trialId", {
                get: $util.oneOfGetter($oneOfFields = ["trialId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(TrialView.prototype, "_index", {
                get: $util.oneOfGetter($oneOfFields = ["index"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(TrialView.prototype, "_entry", {
                get: $util.oneOfGetter($oneOfFields = ["entry"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(TrialView.prototype, "_setting", {
                get: $util.oneOfGetter($oneOfFields = ["setting"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(TrialView.prototype, "_dataset", {
                get: $util.oneOfGetter($oneOfFields = ["dataset"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(TrialView.prototype, "_seed", {
                get: $util.oneOfGetter($oneOfFields = ["seed"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(TrialView.prototype, "_state", {
                get: $util.oneOfGetter($oneOfFields = ["state"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(TrialView.prototype, "_attempt", {
                get: $util.oneOfGetter($oneOfFields = ["attempt"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(TrialView.prototype, "_worker", {
                get: $util.oneOfGetter($oneOfFields = ["worker"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(TrialView.prototype, "_slot", {
                get: $util.oneOfGetter($oneOfFields = ["slot"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(TrialView.prototype, "_engine", {
                get: $util.oneOfGetter($oneOfFields = ["engine"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(TrialView.prototype, "_step", {
                get: $util.oneOfGetter($oneOfFields = ["step"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(TrialView.prototype, "_steps", {
                get: $util.oneOfGetter($oneOfFields = ["steps"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(TrialView.prototype, "_startedMs", {
                get: $util.oneOfGetter($oneOfFields = ["startedMs"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(TrialView.prototype, "_endedMs", {
                get: $util.oneOfGetter($oneOfFields = ["endedMs"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(TrialView.prototype, "_value", {
                get: $util.oneOfGetter($oneOfFields = ["value"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(TrialView.prototype, "_speed", {
                get: $util.oneOfGetter($oneOfFields = ["speed"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(TrialView.prototype, "_error", {
                get: $util.oneOfGetter($oneOfFields = ["error"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(TrialView.prototype, "_diverged", {
                get: $util.oneOfGetter($oneOfFields = ["diverged"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(TrialView.prototype, "_takenFrom", {
                get: $util.oneOfGetter($oneOfFields = ["takenFrom"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified TrialView message. Does not implicitly {@link seedsweep.v1.TrialView.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.TrialView
             * @static
             * @param {seedsweep.v1.TrialView.$Properties} message TrialView message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            TrialView.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.trialId != null && $Object.hasOwnProperty.call(message, "trialId"))
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.trialId);
                if (message.index != null && $Object.hasOwnProperty.call(message, "index"))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.index);
                if (message.entry != null && $Object.hasOwnProperty.call(message, "entry"))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.entry);
                if (message.setting != null && $Object.hasOwnProperty.call(message, "setting"))
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.setting);
                if (message.dataset != null && $Object.hasOwnProperty.call(message, "dataset"))
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.dataset);
                if (message.seed != null && $Object.hasOwnProperty.call(message, "seed"))
                    writer.uint32(/* id 6, wireType 0 =*/48).uint32(message.seed);
                if (message.state != null && $Object.hasOwnProperty.call(message, "state"))
                    writer.uint32(/* id 7, wireType 0 =*/56).int32(message.state);
                if (message.attempt != null && $Object.hasOwnProperty.call(message, "attempt"))
                    writer.uint32(/* id 8, wireType 0 =*/64).uint32(message.attempt);
                if (message.worker != null && $Object.hasOwnProperty.call(message, "worker"))
                    writer.uint32(/* id 9, wireType 2 =*/74).string(message.worker);
                if (message.slot != null && $Object.hasOwnProperty.call(message, "slot"))
                    writer.uint32(/* id 10, wireType 0 =*/80).uint32(message.slot);
                if (message.engine != null && $Object.hasOwnProperty.call(message, "engine"))
                    writer.uint32(/* id 11, wireType 2 =*/90).string(message.engine);
                if (message.step != null && $Object.hasOwnProperty.call(message, "step"))
                    writer.uint32(/* id 12, wireType 0 =*/96).uint32(message.step);
                if (message.steps != null && $Object.hasOwnProperty.call(message, "steps"))
                    writer.uint32(/* id 13, wireType 0 =*/104).uint32(message.steps);
                if (message.startedMs != null && $Object.hasOwnProperty.call(message, "startedMs"))
                    writer.uint32(/* id 14, wireType 1 =*/113).double(message.startedMs);
                if (message.endedMs != null && $Object.hasOwnProperty.call(message, "endedMs"))
                    writer.uint32(/* id 15, wireType 1 =*/121).double(message.endedMs);
                if (message.value != null && $Object.hasOwnProperty.call(message, "value"))
                    writer.uint32(/* id 16, wireType 1 =*/129).double(message.value);
                if (message.speed != null && $Object.hasOwnProperty.call(message, "speed"))
                    writer.uint32(/* id 17, wireType 1 =*/137).double(message.speed);
                if (message.error != null && $Object.hasOwnProperty.call(message, "error"))
                    writer.uint32(/* id 18, wireType 2 =*/146).string(message.error);
                if (message.logTail != null && message.logTail.length)
                    for (let i = 0; i < message.logTail.length; ++i)
                        writer.uint32(/* id 19, wireType 2 =*/154).string(message.logTail[i]);
                if (message.diverged != null && $Object.hasOwnProperty.call(message, "diverged"))
                    writer.uint32(/* id 20, wireType 0 =*/160).bool(message.diverged);
                if (message.takenFrom != null && $Object.hasOwnProperty.call(message, "takenFrom"))
                    writer.uint32(/* id 21, wireType 2 =*/170).string(message.takenFrom);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a TrialView message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.TrialView
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.TrialView & seedsweep.v1.TrialView.$Shape} TrialView
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            TrialView.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.seedsweep.v1.TrialView();
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
                            message.trialId = reader.stringVerify();
                            message._trialId = "trialId";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.index = reader.uint32();
                            message._index = "index";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.entry = reader.uint32();
                            message._entry = "entry";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.setting = reader.stringVerify();
                            message._setting = "setting";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.dataset = reader.stringVerify();
                            message._dataset = "dataset";
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
                            message.state = reader.int32();
                            message._state = "state";
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            message.attempt = reader.uint32();
                            message._attempt = "attempt";
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            message.worker = reader.stringVerify();
                            message._worker = "worker";
                            continue;
                        }
                    case 10: {
                            if (wireType !== 0)
                                break;
                            message.slot = reader.uint32();
                            message._slot = "slot";
                            continue;
                        }
                    case 11: {
                            if (wireType !== 2)
                                break;
                            message.engine = reader.stringVerify();
                            message._engine = "engine";
                            continue;
                        }
                    case 12: {
                            if (wireType !== 0)
                                break;
                            message.step = reader.uint32();
                            message._step = "step";
                            continue;
                        }
                    case 13: {
                            if (wireType !== 0)
                                break;
                            message.steps = reader.uint32();
                            message._steps = "steps";
                            continue;
                        }
                    case 14: {
                            if (wireType !== 1)
                                break;
                            message.startedMs = reader.double();
                            message._startedMs = "startedMs";
                            continue;
                        }
                    case 15: {
                            if (wireType !== 1)
                                break;
                            message.endedMs = reader.double();
                            message._endedMs = "endedMs";
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
                            message.speed = reader.double();
                            message._speed = "speed";
                            continue;
                        }
                    case 18: {
                            if (wireType !== 2)
                                break;
                            message.error = reader.stringVerify();
                            message._error = "error";
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
                    case 20: {
                            if (wireType !== 0)
                                break;
                            message.diverged = reader.bool();
                            message._diverged = "diverged";
                            continue;
                        }
                    case 21: {
                            if (wireType !== 2)
                                break;
                            message.takenFrom = reader.stringVerify();
                            message._takenFrom = "takenFrom";
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
             * Creates a TrialView message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.TrialView
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.TrialView} TrialView
             */
            TrialView.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.TrialView)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.TrialView: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.seedsweep.v1.TrialView();
                if (object.trialId != null)
                    message.trialId = $String(object.trialId);
                if (object.index != null)
                    message.index = object.index >>> 0;
                if (object.entry != null)
                    message.entry = object.entry >>> 0;
                if (object.setting != null)
                    message.setting = $String(object.setting);
                if (object.dataset != null)
                    message.dataset = $String(object.dataset);
                if (object.seed != null)
                    message.seed = object.seed >>> 0;
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
                    message.attempt = object.attempt >>> 0;
                if (object.worker != null)
                    message.worker = $String(object.worker);
                if (object.slot != null)
                    message.slot = object.slot >>> 0;
                if (object.engine != null)
                    message.engine = $String(object.engine);
                if (object.step != null)
                    message.step = object.step >>> 0;
                if (object.steps != null)
                    message.steps = object.steps >>> 0;
                if (object.startedMs != null)
                    message.startedMs = $Number(object.startedMs);
                if (object.endedMs != null)
                    message.endedMs = $Number(object.endedMs);
                if (object.value != null)
                    message.value = $Number(object.value);
                if (object.speed != null)
                    message.speed = $Number(object.speed);
                if (object.error != null)
                    message.error = $String(object.error);
                if (object.logTail) {
                    if (!$Array.isArray(object.logTail))
                        throw $TypeError(".seedsweep.v1.TrialView.logTail: array expected");
                    message.logTail = $Array(object.logTail.length);
                    for (let i = 0; i < object.logTail.length; ++i)
                        message.logTail[i] = $String(object.logTail[i]);
                }
                if (object.diverged != null)
                    message.diverged = $Boolean(object.diverged);
                if (object.takenFrom != null)
                    message.takenFrom = $String(object.takenFrom);
                return message;
            };

            /**
             * Creates a plain object from a TrialView message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.TrialView
             * @static
             * @param {seedsweep.v1.TrialView} message TrialView
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            TrialView.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.logTail = [];
                if (message.trialId != null && $Object.hasOwnProperty.call(message, "trialId"))
                    object.trialId = message.trialId;
                if (message.index != null && $Object.hasOwnProperty.call(message, "index"))
                    object.index = message.index;
                if (message.entry != null && $Object.hasOwnProperty.call(message, "entry"))
                    object.entry = message.entry;
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
                if (message.step != null && $Object.hasOwnProperty.call(message, "step"))
                    object.step = message.step;
                if (message.steps != null && $Object.hasOwnProperty.call(message, "steps"))
                    object.steps = message.steps;
                if (message.startedMs != null && $Object.hasOwnProperty.call(message, "startedMs"))
                    object.startedMs = options.json && !$isFinite(message.startedMs) ? $String(message.startedMs) : message.startedMs;
                if (message.endedMs != null && $Object.hasOwnProperty.call(message, "endedMs"))
                    object.endedMs = options.json && !$isFinite(message.endedMs) ? $String(message.endedMs) : message.endedMs;
                if (message.value != null && $Object.hasOwnProperty.call(message, "value"))
                    object.value = options.json && !$isFinite(message.value) ? $String(message.value) : message.value;
                if (message.speed != null && $Object.hasOwnProperty.call(message, "speed"))
                    object.speed = options.json && !$isFinite(message.speed) ? $String(message.speed) : message.speed;
                if (message.error != null && $Object.hasOwnProperty.call(message, "error"))
                    object.error = message.error;
                if (message.logTail && message.logTail.length) {
                    object.logTail = $Array(message.logTail.length);
                    for (let j = 0; j < message.logTail.length; ++j)
                        object.logTail[j] = message.logTail[j];
                }
                if (message.diverged != null && $Object.hasOwnProperty.call(message, "diverged"))
                    object.diverged = message.diverged;
                if (message.takenFrom != null && $Object.hasOwnProperty.call(message, "takenFrom"))
                    object.takenFrom = message.takenFrom;
                return object;
            };

            /**
             * Converts this TrialView to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.TrialView
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            TrialView.prototype.toJSON = function() {
                return TrialView.toObject(this, $protobuf.util.toJSONOptions);
            };

            return TrialView;
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
         * @property {number} ACTIVITY_KIND_EXTENDED=13 ACTIVITY_KIND_EXTENDED value
         * @property {number} ACTIVITY_KIND_PRUNED=14 ACTIVITY_KIND_PRUNED value
         * @property {number} ACTIVITY_KIND_ADOPTED=15 ACTIVITY_KIND_ADOPTED value
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
            values[valuesById[13] = "ACTIVITY_KIND_EXTENDED"] = 13;
            values[valuesById[14] = "ACTIVITY_KIND_PRUNED"] = 14;
            values[valuesById[15] = "ACTIVITY_KIND_ADOPTED"] = 15;
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
             * @member {number|null|undefined} number
             * @memberof seedsweep.v1.Activity
             * @instance
             */
            Activity.prototype.number = null;

            /**
             * Activity timeMs.
             * @member {number|null|undefined} timeMs
             * @memberof seedsweep.v1.Activity
             * @instance
             */
            Activity.prototype.timeMs = null;

            /**
             * Activity kind.
             * @member {seedsweep.v1.ActivityKind|null|undefined} kind
             * @memberof seedsweep.v1.Activity
             * @instance
             */
            Activity.prototype.kind = null;

            /**
             * Activity setting.
             * @member {string|null|undefined} setting
             * @memberof seedsweep.v1.Activity
             * @instance
             */
            Activity.prototype.setting = null;

            /**
             * Activity dataset.
             * @member {string|null|undefined} dataset
             * @memberof seedsweep.v1.Activity
             * @instance
             */
            Activity.prototype.dataset = null;

            /**
             * Activity seed.
             * @member {number|null|undefined} seed
             * @memberof seedsweep.v1.Activity
             * @instance
             */
            Activity.prototype.seed = null;

            /**
             * Activity attempt.
             * @member {number|null|undefined} attempt
             * @memberof seedsweep.v1.Activity
             * @instance
             */
            Activity.prototype.attempt = null;

            /**
             * Activity worker.
             * @member {string|null|undefined} worker
             * @memberof seedsweep.v1.Activity
             * @instance
             */
            Activity.prototype.worker = null;

            /**
             * Activity detail.
             * @member {string|null|undefined} detail
             * @memberof seedsweep.v1.Activity
             * @instance
             */
            Activity.prototype.detail = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Activity.prototype, "_number", {
                get: $util.oneOfGetter($oneOfFields = ["number"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Activity.prototype, "_timeMs", {
                get: $util.oneOfGetter($oneOfFields = ["timeMs"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Activity.prototype, "_kind", {
                get: $util.oneOfGetter($oneOfFields = ["kind"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Activity.prototype, "_setting", {
                get: $util.oneOfGetter($oneOfFields = ["setting"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Activity.prototype, "_dataset", {
                get: $util.oneOfGetter($oneOfFields = ["dataset"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Activity.prototype, "_seed", {
                get: $util.oneOfGetter($oneOfFields = ["seed"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Activity.prototype, "_attempt", {
                get: $util.oneOfGetter($oneOfFields = ["attempt"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Activity.prototype, "_worker", {
                get: $util.oneOfGetter($oneOfFields = ["worker"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Activity.prototype, "_detail", {
                get: $util.oneOfGetter($oneOfFields = ["detail"]),
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
                if (message.number != null && $Object.hasOwnProperty.call(message, "number"))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.number);
                if (message.timeMs != null && $Object.hasOwnProperty.call(message, "timeMs"))
                    writer.uint32(/* id 2, wireType 1 =*/17).double(message.timeMs);
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind"))
                    writer.uint32(/* id 3, wireType 0 =*/24).int32(message.kind);
                if (message.setting != null && $Object.hasOwnProperty.call(message, "setting"))
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.setting);
                if (message.dataset != null && $Object.hasOwnProperty.call(message, "dataset"))
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.dataset);
                if (message.seed != null && $Object.hasOwnProperty.call(message, "seed"))
                    writer.uint32(/* id 6, wireType 0 =*/48).uint32(message.seed);
                if (message.attempt != null && $Object.hasOwnProperty.call(message, "attempt"))
                    writer.uint32(/* id 7, wireType 0 =*/56).uint32(message.attempt);
                if (message.worker != null && $Object.hasOwnProperty.call(message, "worker"))
                    writer.uint32(/* id 8, wireType 2 =*/66).string(message.worker);
                if (message.detail != null && $Object.hasOwnProperty.call(message, "detail"))
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
                            message.number = reader.uint32();
                            message._number = "number";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 1)
                                break;
                            message.timeMs = reader.double();
                            message._timeMs = "timeMs";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.kind = reader.int32();
                            message._kind = "kind";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.setting = reader.stringVerify();
                            message._setting = "setting";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.dataset = reader.stringVerify();
                            message._dataset = "dataset";
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
                            message.attempt = reader.uint32();
                            message._attempt = "attempt";
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            message.worker = reader.stringVerify();
                            message._worker = "worker";
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            message.detail = reader.stringVerify();
                            message._detail = "detail";
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
                    message.number = object.number >>> 0;
                if (object.timeMs != null)
                    message.timeMs = $Number(object.timeMs);
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
                case "ACTIVITY_KIND_EXTENDED":
                case 13:
                    message.kind = 13;
                    break;
                case "ACTIVITY_KIND_PRUNED":
                case 14:
                    message.kind = 14;
                    break;
                case "ACTIVITY_KIND_ADOPTED":
                case 15:
                    message.kind = 15;
                    break;
                default:
                    if (typeof object.kind === "number" && (object.kind | 0) === object.kind)
                        message.kind = object.kind;
                }
                if (object.setting != null)
                    message.setting = $String(object.setting);
                if (object.dataset != null)
                    message.dataset = $String(object.dataset);
                if (object.seed != null)
                    message.seed = object.seed >>> 0;
                if (object.attempt != null)
                    message.attempt = object.attempt >>> 0;
                if (object.worker != null)
                    message.worker = $String(object.worker);
                if (object.detail != null)
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

        v1.MeanCurve = (function() {

            /**
             * Properties of a MeanCurve.
             * @typedef {Object} seedsweep.v1.MeanCurve.$Properties
             * @property {number|null} [entry] MeanCurve entry
             * @property {Array.<number>|null} [values] MeanCurve values
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a MeanCurve.
             * @memberof seedsweep.v1
             * @interface IMeanCurve
             * @augments seedsweep.v1.MeanCurve.$Properties
             * @deprecated Use seedsweep.v1.MeanCurve.$Properties instead.
             */

            /**
             * Shape of a MeanCurve.
             * @typedef {seedsweep.v1.MeanCurve.$Properties} seedsweep.v1.MeanCurve.$Shape
             */

            /**
             * Constructs a new MeanCurve.
             * @memberof seedsweep.v1
             * @classdesc Represents a MeanCurve.
             * @constructor
             * @param {seedsweep.v1.MeanCurve.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const MeanCurve = function (properties) {
                this.values = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * MeanCurve entry.
             * @member {number|null|undefined} entry
             * @memberof seedsweep.v1.MeanCurve
             * @instance
             */
            MeanCurve.prototype.entry = null;

            /**
             * MeanCurve values.
             * @member {Array.<number>} values
             * @memberof seedsweep.v1.MeanCurve
             * @instance
             */
            MeanCurve.prototype.values = $util.emptyArray;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(MeanCurve.prototype, "_entry", {
                get: $util.oneOfGetter($oneOfFields = ["entry"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified MeanCurve message. Does not implicitly {@link seedsweep.v1.MeanCurve.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.MeanCurve
             * @static
             * @param {seedsweep.v1.MeanCurve.$Properties} message MeanCurve message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            MeanCurve.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.entry != null && $Object.hasOwnProperty.call(message, "entry"))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.entry);
                if (message.values != null && message.values.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).doubles(message.values);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a MeanCurve message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.MeanCurve
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.MeanCurve & seedsweep.v1.MeanCurve.$Shape} MeanCurve
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            MeanCurve.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.seedsweep.v1.MeanCurve();
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
                            message.entry = reader.uint32();
                            message._entry = "entry";
                            continue;
                        }
                    case 2: {
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
             * Creates a MeanCurve message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.MeanCurve
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.MeanCurve} MeanCurve
             */
            MeanCurve.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.MeanCurve)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.MeanCurve: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.seedsweep.v1.MeanCurve();
                if (object.entry != null)
                    message.entry = object.entry >>> 0;
                if (object.values) {
                    if (!$Array.isArray(object.values))
                        throw $TypeError(".seedsweep.v1.MeanCurve.values: array expected");
                    message.values = $Array(object.values.length);
                    for (let i = 0; i < object.values.length; ++i)
                        message.values[i] = $Number(object.values[i]);
                }
                return message;
            };

            /**
             * Creates a plain object from a MeanCurve message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.MeanCurve
             * @static
             * @param {seedsweep.v1.MeanCurve} message MeanCurve
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            MeanCurve.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.values = [];
                if (message.entry != null && $Object.hasOwnProperty.call(message, "entry"))
                    object.entry = message.entry;
                if (message.values && message.values.length) {
                    object.values = $Array(message.values.length);
                    for (let j = 0; j < message.values.length; ++j)
                        object.values[j] = options.json && !$isFinite(message.values[j]) ? $String(message.values[j]) : message.values[j];
                }
                return object;
            };

            /**
             * Converts this MeanCurve to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.MeanCurve
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            MeanCurve.prototype.toJSON = function() {
                return MeanCurve.toObject(this, $protobuf.util.toJSONOptions);
            };

            return MeanCurve;
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
             * @member {number|null|undefined} ended
             * @memberof seedsweep.v1.Pace
             * @instance
             */
            Pace.prototype.ended = null;

            /**
             * Pace sinceMs.
             * @member {number|null|undefined} sinceMs
             * @memberof seedsweep.v1.Pace
             * @instance
             */
            Pace.prototype.sinceMs = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Pace.prototype, "_ended", {
                get: $util.oneOfGetter($oneOfFields = ["ended"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Pace.prototype, "_sinceMs", {
                get: $util.oneOfGetter($oneOfFields = ["sinceMs"]),
                set: $util.oneOfSetter($oneOfFields)
            });

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
                if (message.ended != null && $Object.hasOwnProperty.call(message, "ended"))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.ended);
                if (message.sinceMs != null && $Object.hasOwnProperty.call(message, "sinceMs"))
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
                            message.ended = reader.uint32();
                            message._ended = "ended";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 1)
                                break;
                            message.sinceMs = reader.double();
                            message._sinceMs = "sinceMs";
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
                    message.ended = object.ended >>> 0;
                if (object.sinceMs != null)
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

        v1.SweepFacts = (function() {

            /**
             * Properties of a SweepFacts.
             * @typedef {Object} seedsweep.v1.SweepFacts.$Properties
             * @property {string|null} [trainerJson] SweepFacts trainerJson
             * @property {seedsweep.v1.Objective.$Properties|null} [objective] SweepFacts objective
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SweepFacts.
             * @memberof seedsweep.v1
             * @interface ISweepFacts
             * @augments seedsweep.v1.SweepFacts.$Properties
             * @deprecated Use seedsweep.v1.SweepFacts.$Properties instead.
             */

            /**
             * Shape of a SweepFacts.
             * @typedef {seedsweep.v1.SweepFacts.$Properties} seedsweep.v1.SweepFacts.$Shape
             */

            /**
             * Constructs a new SweepFacts.
             * @memberof seedsweep.v1
             * @classdesc Represents a SweepFacts.
             * @constructor
             * @param {seedsweep.v1.SweepFacts.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SweepFacts = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SweepFacts trainerJson.
             * @member {string|null|undefined} trainerJson
             * @memberof seedsweep.v1.SweepFacts
             * @instance
             */
            SweepFacts.prototype.trainerJson = null;

            /**
             * SweepFacts objective.
             * @member {seedsweep.v1.Objective.$Properties|null|undefined} objective
             * @memberof seedsweep.v1.SweepFacts
             * @instance
             */
            SweepFacts.prototype.objective = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SweepFacts.prototype, "_trainerJson", {
                get: $util.oneOfGetter($oneOfFields = ["trainerJson"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SweepFacts.prototype, "_objective", {
                get: $util.oneOfGetter($oneOfFields = ["objective"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified SweepFacts message. Does not implicitly {@link seedsweep.v1.SweepFacts.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.SweepFacts
             * @static
             * @param {seedsweep.v1.SweepFacts.$Properties} message SweepFacts message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SweepFacts.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.trainerJson != null && $Object.hasOwnProperty.call(message, "trainerJson"))
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.trainerJson);
                if (message.objective != null && $Object.hasOwnProperty.call(message, "objective"))
                    $root.seedsweep.v1.Objective.encode(message.objective, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SweepFacts message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.SweepFacts
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.SweepFacts & seedsweep.v1.SweepFacts.$Shape} SweepFacts
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SweepFacts.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.seedsweep.v1.SweepFacts();
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
                            message.trainerJson = reader.stringVerify();
                            message._trainerJson = "trainerJson";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.objective = $root.seedsweep.v1.Objective.decode(reader, reader.size(), $undefined, _depth + 1, message.objective);
                            message._objective = "objective";
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
             * Creates a SweepFacts message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.SweepFacts
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.SweepFacts} SweepFacts
             */
            SweepFacts.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.SweepFacts)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.SweepFacts: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.seedsweep.v1.SweepFacts();
                if (object.trainerJson != null)
                    message.trainerJson = $String(object.trainerJson);
                if (object.objective != null) {
                    if (!$util.isObject(object.objective))
                        throw $TypeError(".seedsweep.v1.SweepFacts.objective: object expected");
                    message.objective = $root.seedsweep.v1.Objective.fromObject(object.objective, _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from a SweepFacts message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.SweepFacts
             * @static
             * @param {seedsweep.v1.SweepFacts} message SweepFacts
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            SweepFacts.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (message.trainerJson != null && $Object.hasOwnProperty.call(message, "trainerJson"))
                    object.trainerJson = message.trainerJson;
                if (message.objective != null && $Object.hasOwnProperty.call(message, "objective"))
                    object.objective = $root.seedsweep.v1.Objective.toObject(message.objective, options, _depth + 1);
                return object;
            };

            /**
             * Converts this SweepFacts to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.SweepFacts
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            SweepFacts.prototype.toJSON = function() {
                return SweepFacts.toObject(this, $protobuf.util.toJSONOptions);
            };

            return SweepFacts;
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
             * @member {string|null|undefined} sweepId
             * @memberof seedsweep.v1.ObserveRequest
             * @instance
             */
            ObserveRequest.prototype.sweepId = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(ObserveRequest.prototype, "_sweepId", {
                get: $util.oneOfGetter($oneOfFields = ["sweepId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

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
                if (message.sweepId != null && $Object.hasOwnProperty.call(message, "sweepId"))
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
                            message.sweepId = reader.stringVerify();
                            message._sweepId = "sweepId";
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
             * @property {seedsweep.v1.SweepFacts.$Properties|null} [facts] Observation facts
             * @property {number|null} [nowMs] Observation nowMs
             * @property {seedsweep.v1.SweepSummary.$Properties|null} [sweep] Observation sweep
             * @property {Array.<seedsweep.v1.EntryView.$Properties>|null} [entries] Observation entries
             * @property {Array.<seedsweep.v1.TrialView.$Properties>|null} [trials] Observation trials
             * @property {Array.<seedsweep.v1.MeanCurve.$Properties>|null} [curves] Observation curves
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
                this.entries = [];
                this.trials = [];
                this.curves = [];
                this.activities = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Observation facts.
             * @member {seedsweep.v1.SweepFacts.$Properties|null|undefined} facts
             * @memberof seedsweep.v1.Observation
             * @instance
             */
            Observation.prototype.facts = null;

            /**
             * Observation nowMs.
             * @member {number|null|undefined} nowMs
             * @memberof seedsweep.v1.Observation
             * @instance
             */
            Observation.prototype.nowMs = null;

            /**
             * Observation sweep.
             * @member {seedsweep.v1.SweepSummary.$Properties|null|undefined} sweep
             * @memberof seedsweep.v1.Observation
             * @instance
             */
            Observation.prototype.sweep = null;

            /**
             * Observation entries.
             * @member {Array.<seedsweep.v1.EntryView.$Properties>} entries
             * @memberof seedsweep.v1.Observation
             * @instance
             */
            Observation.prototype.entries = $util.emptyArray;

            /**
             * Observation trials.
             * @member {Array.<seedsweep.v1.TrialView.$Properties>} trials
             * @memberof seedsweep.v1.Observation
             * @instance
             */
            Observation.prototype.trials = $util.emptyArray;

            /**
             * Observation curves.
             * @member {Array.<seedsweep.v1.MeanCurve.$Properties>} curves
             * @memberof seedsweep.v1.Observation
             * @instance
             */
            Observation.prototype.curves = $util.emptyArray;

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
            $Object.defineProperty(Observation.prototype, "_facts", {
                get: $util.oneOfGetter($oneOfFields = ["facts"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Observation.prototype, "_nowMs", {
                get: $util.oneOfGetter($oneOfFields = ["nowMs"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Observation.prototype, "_sweep", {
                get: $util.oneOfGetter($oneOfFields = ["sweep"]),
                set: $util.oneOfSetter($oneOfFields)
            });

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
                if (message.facts != null && $Object.hasOwnProperty.call(message, "facts"))
                    $root.seedsweep.v1.SweepFacts.encode(message.facts, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.nowMs != null && $Object.hasOwnProperty.call(message, "nowMs"))
                    writer.uint32(/* id 2, wireType 1 =*/17).double(message.nowMs);
                if (message.sweep != null && $Object.hasOwnProperty.call(message, "sweep"))
                    $root.seedsweep.v1.SweepSummary.encode(message.sweep, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.entries != null && message.entries.length)
                    for (let i = 0; i < message.entries.length; ++i)
                        $root.seedsweep.v1.EntryView.encode(message.entries[i], writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.trials != null && message.trials.length)
                    for (let i = 0; i < message.trials.length; ++i)
                        $root.seedsweep.v1.TrialView.encode(message.trials[i], writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.curves != null && message.curves.length)
                    for (let i = 0; i < message.curves.length; ++i)
                        $root.seedsweep.v1.MeanCurve.encode(message.curves[i], writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.activities != null && message.activities.length)
                    for (let i = 0; i < message.activities.length; ++i)
                        $root.seedsweep.v1.Activity.encode(message.activities[i], writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message.pace != null && $Object.hasOwnProperty.call(message, "pace"))
                    $root.seedsweep.v1.Pace.encode(message.pace, writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
                if (message.endedMs != null && $Object.hasOwnProperty.call(message, "endedMs"))
                    writer.uint32(/* id 9, wireType 1 =*/73).double(message.endedMs);
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
                            if (wireType !== 2)
                                break;
                            message.facts = $root.seedsweep.v1.SweepFacts.decode(reader, reader.size(), $undefined, _depth + 1, message.facts);
                            message._facts = "facts";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 1)
                                break;
                            message.nowMs = reader.double();
                            message._nowMs = "nowMs";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.sweep = $root.seedsweep.v1.SweepSummary.decode(reader, reader.size(), $undefined, _depth + 1, message.sweep);
                            message._sweep = "sweep";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if (!(message.entries && message.entries.length))
                                message.entries = [];
                            message.entries.push($root.seedsweep.v1.EntryView.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if (!(message.trials && message.trials.length))
                                message.trials = [];
                            message.trials.push($root.seedsweep.v1.TrialView.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if (!(message.curves && message.curves.length))
                                message.curves = [];
                            message.curves.push($root.seedsweep.v1.MeanCurve.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if (!(message.activities && message.activities.length))
                                message.activities = [];
                            message.activities.push($root.seedsweep.v1.Activity.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            message.pace = $root.seedsweep.v1.Pace.decode(reader, reader.size(), $undefined, _depth + 1, message.pace);
                            message._pace = "pace";
                            continue;
                        }
                    case 9: {
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
                if (object.facts != null) {
                    if (!$util.isObject(object.facts))
                        throw $TypeError(".seedsweep.v1.Observation.facts: object expected");
                    message.facts = $root.seedsweep.v1.SweepFacts.fromObject(object.facts, _depth + 1);
                }
                if (object.nowMs != null)
                    message.nowMs = $Number(object.nowMs);
                if (object.sweep != null) {
                    if (!$util.isObject(object.sweep))
                        throw $TypeError(".seedsweep.v1.Observation.sweep: object expected");
                    message.sweep = $root.seedsweep.v1.SweepSummary.fromObject(object.sweep, _depth + 1);
                }
                if (object.entries) {
                    if (!$Array.isArray(object.entries))
                        throw $TypeError(".seedsweep.v1.Observation.entries: array expected");
                    message.entries = $Array(object.entries.length);
                    for (let i = 0; i < object.entries.length; ++i) {
                        if (!$util.isObject(object.entries[i]))
                            throw $TypeError(".seedsweep.v1.Observation.entries: object expected");
                        message.entries[i] = $root.seedsweep.v1.EntryView.fromObject(object.entries[i], _depth + 1);
                    }
                }
                if (object.trials) {
                    if (!$Array.isArray(object.trials))
                        throw $TypeError(".seedsweep.v1.Observation.trials: array expected");
                    message.trials = $Array(object.trials.length);
                    for (let i = 0; i < object.trials.length; ++i) {
                        if (!$util.isObject(object.trials[i]))
                            throw $TypeError(".seedsweep.v1.Observation.trials: object expected");
                        message.trials[i] = $root.seedsweep.v1.TrialView.fromObject(object.trials[i], _depth + 1);
                    }
                }
                if (object.curves) {
                    if (!$Array.isArray(object.curves))
                        throw $TypeError(".seedsweep.v1.Observation.curves: array expected");
                    message.curves = $Array(object.curves.length);
                    for (let i = 0; i < object.curves.length; ++i) {
                        if (!$util.isObject(object.curves[i]))
                            throw $TypeError(".seedsweep.v1.Observation.curves: object expected");
                        message.curves[i] = $root.seedsweep.v1.MeanCurve.fromObject(object.curves[i], _depth + 1);
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
                    object.entries = [];
                    object.trials = [];
                    object.curves = [];
                    object.activities = [];
                }
                if (message.facts != null && $Object.hasOwnProperty.call(message, "facts"))
                    object.facts = $root.seedsweep.v1.SweepFacts.toObject(message.facts, options, _depth + 1);
                if (message.nowMs != null && $Object.hasOwnProperty.call(message, "nowMs"))
                    object.nowMs = options.json && !$isFinite(message.nowMs) ? $String(message.nowMs) : message.nowMs;
                if (message.sweep != null && $Object.hasOwnProperty.call(message, "sweep"))
                    object.sweep = $root.seedsweep.v1.SweepSummary.toObject(message.sweep, options, _depth + 1);
                if (message.entries && message.entries.length) {
                    object.entries = $Array(message.entries.length);
                    for (let j = 0; j < message.entries.length; ++j)
                        object.entries[j] = $root.seedsweep.v1.EntryView.toObject(message.entries[j], options, _depth + 1);
                }
                if (message.trials && message.trials.length) {
                    object.trials = $Array(message.trials.length);
                    for (let j = 0; j < message.trials.length; ++j)
                        object.trials[j] = $root.seedsweep.v1.TrialView.toObject(message.trials[j], options, _depth + 1);
                }
                if (message.curves && message.curves.length) {
                    object.curves = $Array(message.curves.length);
                    for (let j = 0; j < message.curves.length; ++j)
                        object.curves[j] = $root.seedsweep.v1.MeanCurve.toObject(message.curves[j], options, _depth + 1);
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
             * @property {Array.<number>|null} [entries] CurvesRequest entries
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
                this.entries = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * CurvesRequest sweepId.
             * @member {string|null|undefined} sweepId
             * @memberof seedsweep.v1.CurvesRequest
             * @instance
             */
            CurvesRequest.prototype.sweepId = null;

            /**
             * CurvesRequest entries.
             * @member {Array.<number>} entries
             * @memberof seedsweep.v1.CurvesRequest
             * @instance
             */
            CurvesRequest.prototype.entries = $util.emptyArray;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(CurvesRequest.prototype, "_sweepId", {
                get: $util.oneOfGetter($oneOfFields = ["sweepId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

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
                if (message.sweepId != null && $Object.hasOwnProperty.call(message, "sweepId"))
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.sweepId);
                if (message.entries != null && message.entries.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).uint32s(message.entries);
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
                            message.sweepId = reader.stringVerify();
                            message._sweepId = "sweepId";
                            continue;
                        }
                    case 2: {
                            if (wireType === 2) {
                                if (!(message.entries && message.entries.length))
                                    message.entries = [];
                                reader.uint32s(message.entries);
                                continue;
                            }
                            if (wireType !== 0)
                                break;
                            if (!(message.entries && message.entries.length))
                                message.entries = [];
                            message.entries.push(reader.uint32());
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
                    message.sweepId = $String(object.sweepId);
                if (object.entries) {
                    if (!$Array.isArray(object.entries))
                        throw $TypeError(".seedsweep.v1.CurvesRequest.entries: array expected");
                    message.entries = $Array(object.entries.length);
                    for (let i = 0; i < object.entries.length; ++i)
                        message.entries[i] = object.entries[i] >>> 0;
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
                    object.entries = [];
                if (message.sweepId != null && $Object.hasOwnProperty.call(message, "sweepId"))
                    object.sweepId = message.sweepId;
                if (message.entries && message.entries.length) {
                    object.entries = $Array(message.entries.length);
                    for (let j = 0; j < message.entries.length; ++j)
                        object.entries[j] = message.entries[j];
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
             * @property {Array.<number>|null} [steps] Series steps
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
                this.steps = [];
                this.values = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Series metric.
             * @member {string|null|undefined} metric
             * @memberof seedsweep.v1.Series
             * @instance
             */
            Series.prototype.metric = null;

            /**
             * Series steps.
             * @member {Array.<number>} steps
             * @memberof seedsweep.v1.Series
             * @instance
             */
            Series.prototype.steps = $util.emptyArray;

            /**
             * Series values.
             * @member {Array.<number>} values
             * @memberof seedsweep.v1.Series
             * @instance
             */
            Series.prototype.values = $util.emptyArray;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Series.prototype, "_metric", {
                get: $util.oneOfGetter($oneOfFields = ["metric"]),
                set: $util.oneOfSetter($oneOfFields)
            });

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
                if (message.metric != null && $Object.hasOwnProperty.call(message, "metric"))
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.metric);
                if (message.steps != null && message.steps.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).uint32s(message.steps);
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
                            message.metric = reader.stringVerify();
                            message._metric = "metric";
                            continue;
                        }
                    case 2: {
                            if (wireType === 2) {
                                if (!(message.steps && message.steps.length))
                                    message.steps = [];
                                reader.uint32s(message.steps);
                                continue;
                            }
                            if (wireType !== 0)
                                break;
                            if (!(message.steps && message.steps.length))
                                message.steps = [];
                            message.steps.push(reader.uint32());
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
                    message.metric = $String(object.metric);
                if (object.steps) {
                    if (!$Array.isArray(object.steps))
                        throw $TypeError(".seedsweep.v1.Series.steps: array expected");
                    message.steps = $Array(object.steps.length);
                    for (let i = 0; i < object.steps.length; ++i)
                        message.steps[i] = object.steps[i] >>> 0;
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
                    object.steps = [];
                    object.values = [];
                }
                if (message.metric != null && $Object.hasOwnProperty.call(message, "metric"))
                    object.metric = message.metric;
                if (message.steps && message.steps.length) {
                    object.steps = $Array(message.steps.length);
                    for (let j = 0; j < message.steps.length; ++j)
                        object.steps[j] = message.steps[j];
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
             * @member {number|null|undefined} seed
             * @memberof seedsweep.v1.SeedCurves
             * @instance
             */
            SeedCurves.prototype.seed = null;

            /**
             * SeedCurves state.
             * @member {seedsweep.v1.TrialState|null|undefined} state
             * @memberof seedsweep.v1.SeedCurves
             * @instance
             */
            SeedCurves.prototype.state = null;

            /**
             * SeedCurves series.
             * @member {Array.<seedsweep.v1.Series.$Properties>} series
             * @memberof seedsweep.v1.SeedCurves
             * @instance
             */
            SeedCurves.prototype.series = $util.emptyArray;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SeedCurves.prototype, "_seed", {
                get: $util.oneOfGetter($oneOfFields = ["seed"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SeedCurves.prototype, "_state", {
                get: $util.oneOfGetter($oneOfFields = ["state"]),
                set: $util.oneOfSetter($oneOfFields)
            });

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
                if (message.seed != null && $Object.hasOwnProperty.call(message, "seed"))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.seed);
                if (message.state != null && $Object.hasOwnProperty.call(message, "state"))
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
                            message.seed = reader.uint32();
                            message._seed = "seed";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.state = reader.int32();
                            message._state = "state";
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
                    message.seed = object.seed >>> 0;
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

        v1.EntryCurves = (function() {

            /**
             * Properties of an EntryCurves.
             * @typedef {Object} seedsweep.v1.EntryCurves.$Properties
             * @property {number|null} [entry] EntryCurves entry
             * @property {Array.<seedsweep.v1.SeedCurves.$Properties>|null} [seeds] EntryCurves seeds
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an EntryCurves.
             * @memberof seedsweep.v1
             * @interface IEntryCurves
             * @augments seedsweep.v1.EntryCurves.$Properties
             * @deprecated Use seedsweep.v1.EntryCurves.$Properties instead.
             */

            /**
             * Shape of an EntryCurves.
             * @typedef {seedsweep.v1.EntryCurves.$Properties} seedsweep.v1.EntryCurves.$Shape
             */

            /**
             * Constructs a new EntryCurves.
             * @memberof seedsweep.v1
             * @classdesc Represents an EntryCurves.
             * @constructor
             * @param {seedsweep.v1.EntryCurves.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const EntryCurves = function (properties) {
                this.seeds = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * EntryCurves entry.
             * @member {number|null|undefined} entry
             * @memberof seedsweep.v1.EntryCurves
             * @instance
             */
            EntryCurves.prototype.entry = null;

            /**
             * EntryCurves seeds.
             * @member {Array.<seedsweep.v1.SeedCurves.$Properties>} seeds
             * @memberof seedsweep.v1.EntryCurves
             * @instance
             */
            EntryCurves.prototype.seeds = $util.emptyArray;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(EntryCurves.prototype, "_entry", {
                get: $util.oneOfGetter($oneOfFields = ["entry"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified EntryCurves message. Does not implicitly {@link seedsweep.v1.EntryCurves.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.EntryCurves
             * @static
             * @param {seedsweep.v1.EntryCurves.$Properties} message EntryCurves message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            EntryCurves.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.entry != null && $Object.hasOwnProperty.call(message, "entry"))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.entry);
                if (message.seeds != null && message.seeds.length)
                    for (let i = 0; i < message.seeds.length; ++i)
                        $root.seedsweep.v1.SeedCurves.encode(message.seeds[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an EntryCurves message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.EntryCurves
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.EntryCurves & seedsweep.v1.EntryCurves.$Shape} EntryCurves
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            EntryCurves.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.seedsweep.v1.EntryCurves();
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
                            message.entry = reader.uint32();
                            message._entry = "entry";
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
             * Creates an EntryCurves message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.EntryCurves
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.EntryCurves} EntryCurves
             */
            EntryCurves.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.EntryCurves)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.EntryCurves: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.seedsweep.v1.EntryCurves();
                if (object.entry != null)
                    message.entry = object.entry >>> 0;
                if (object.seeds) {
                    if (!$Array.isArray(object.seeds))
                        throw $TypeError(".seedsweep.v1.EntryCurves.seeds: array expected");
                    message.seeds = $Array(object.seeds.length);
                    for (let i = 0; i < object.seeds.length; ++i) {
                        if (!$util.isObject(object.seeds[i]))
                            throw $TypeError(".seedsweep.v1.EntryCurves.seeds: object expected");
                        message.seeds[i] = $root.seedsweep.v1.SeedCurves.fromObject(object.seeds[i], _depth + 1);
                    }
                }
                return message;
            };

            /**
             * Creates a plain object from an EntryCurves message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.EntryCurves
             * @static
             * @param {seedsweep.v1.EntryCurves} message EntryCurves
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            EntryCurves.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.seeds = [];
                if (message.entry != null && $Object.hasOwnProperty.call(message, "entry"))
                    object.entry = message.entry;
                if (message.seeds && message.seeds.length) {
                    object.seeds = $Array(message.seeds.length);
                    for (let j = 0; j < message.seeds.length; ++j)
                        object.seeds[j] = $root.seedsweep.v1.SeedCurves.toObject(message.seeds[j], options, _depth + 1);
                }
                return object;
            };

            /**
             * Converts this EntryCurves to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.EntryCurves
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            EntryCurves.prototype.toJSON = function() {
                return EntryCurves.toObject(this, $protobuf.util.toJSONOptions);
            };

            return EntryCurves;
        })();

        v1.CurvesResponse = (function() {

            /**
             * Properties of a CurvesResponse.
             * @typedef {Object} seedsweep.v1.CurvesResponse.$Properties
             * @property {Array.<seedsweep.v1.EntryCurves.$Properties>|null} [entries] CurvesResponse entries
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
                this.entries = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * CurvesResponse entries.
             * @member {Array.<seedsweep.v1.EntryCurves.$Properties>} entries
             * @memberof seedsweep.v1.CurvesResponse
             * @instance
             */
            CurvesResponse.prototype.entries = $util.emptyArray;

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
                if (message.entries != null && message.entries.length)
                    for (let i = 0; i < message.entries.length; ++i)
                        $root.seedsweep.v1.EntryCurves.encode(message.entries[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
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
                            if (!(message.entries && message.entries.length))
                                message.entries = [];
                            message.entries.push($root.seedsweep.v1.EntryCurves.decode(reader, reader.size(), $undefined, _depth + 1));
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
                if (object.entries) {
                    if (!$Array.isArray(object.entries))
                        throw $TypeError(".seedsweep.v1.CurvesResponse.entries: array expected");
                    message.entries = $Array(object.entries.length);
                    for (let i = 0; i < object.entries.length; ++i) {
                        if (!$util.isObject(object.entries[i]))
                            throw $TypeError(".seedsweep.v1.CurvesResponse.entries: object expected");
                        message.entries[i] = $root.seedsweep.v1.EntryCurves.fromObject(object.entries[i], _depth + 1);
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
                    object.entries = [];
                if (message.entries && message.entries.length) {
                    object.entries = $Array(message.entries.length);
                    for (let j = 0; j < message.entries.length; ++j)
                        object.entries[j] = $root.seedsweep.v1.EntryCurves.toObject(message.entries[j], options, _depth + 1);
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

        v1.EntrySelection = (function() {

            /**
             * Properties of an EntrySelection.
             * @typedef {Object} seedsweep.v1.EntrySelection.$Properties
             * @property {Array.<number>|null} [entries] EntrySelection entries
             * @property {Array.<string>|null} [settings] EntrySelection settings
             * @property {Array.<string>|null} [datasets] EntrySelection datasets
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an EntrySelection.
             * @memberof seedsweep.v1
             * @interface IEntrySelection
             * @augments seedsweep.v1.EntrySelection.$Properties
             * @deprecated Use seedsweep.v1.EntrySelection.$Properties instead.
             */

            /**
             * Shape of an EntrySelection.
             * @typedef {seedsweep.v1.EntrySelection.$Properties} seedsweep.v1.EntrySelection.$Shape
             */

            /**
             * Constructs a new EntrySelection.
             * @memberof seedsweep.v1
             * @classdesc Represents an EntrySelection.
             * @constructor
             * @param {seedsweep.v1.EntrySelection.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const EntrySelection = function (properties) {
                this.entries = [];
                this.settings = [];
                this.datasets = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * EntrySelection entries.
             * @member {Array.<number>} entries
             * @memberof seedsweep.v1.EntrySelection
             * @instance
             */
            EntrySelection.prototype.entries = $util.emptyArray;

            /**
             * EntrySelection settings.
             * @member {Array.<string>} settings
             * @memberof seedsweep.v1.EntrySelection
             * @instance
             */
            EntrySelection.prototype.settings = $util.emptyArray;

            /**
             * EntrySelection datasets.
             * @member {Array.<string>} datasets
             * @memberof seedsweep.v1.EntrySelection
             * @instance
             */
            EntrySelection.prototype.datasets = $util.emptyArray;

            /**
             * Encodes the specified EntrySelection message. Does not implicitly {@link seedsweep.v1.EntrySelection.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.EntrySelection
             * @static
             * @param {seedsweep.v1.EntrySelection.$Properties} message EntrySelection message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            EntrySelection.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.entries != null && message.entries.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).uint32s(message.entries);
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
             * Decodes an EntrySelection message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.EntrySelection
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.EntrySelection & seedsweep.v1.EntrySelection.$Shape} EntrySelection
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            EntrySelection.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.seedsweep.v1.EntrySelection();
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
                                if (!(message.entries && message.entries.length))
                                    message.entries = [];
                                reader.uint32s(message.entries);
                                continue;
                            }
                            if (wireType !== 0)
                                break;
                            if (!(message.entries && message.entries.length))
                                message.entries = [];
                            message.entries.push(reader.uint32());
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
             * Creates an EntrySelection message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.EntrySelection
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.EntrySelection} EntrySelection
             */
            EntrySelection.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.EntrySelection)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.EntrySelection: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.seedsweep.v1.EntrySelection();
                if (object.entries) {
                    if (!$Array.isArray(object.entries))
                        throw $TypeError(".seedsweep.v1.EntrySelection.entries: array expected");
                    message.entries = $Array(object.entries.length);
                    for (let i = 0; i < object.entries.length; ++i)
                        message.entries[i] = object.entries[i] >>> 0;
                }
                if (object.settings) {
                    if (!$Array.isArray(object.settings))
                        throw $TypeError(".seedsweep.v1.EntrySelection.settings: array expected");
                    message.settings = $Array(object.settings.length);
                    for (let i = 0; i < object.settings.length; ++i)
                        message.settings[i] = $String(object.settings[i]);
                }
                if (object.datasets) {
                    if (!$Array.isArray(object.datasets))
                        throw $TypeError(".seedsweep.v1.EntrySelection.datasets: array expected");
                    message.datasets = $Array(object.datasets.length);
                    for (let i = 0; i < object.datasets.length; ++i)
                        message.datasets[i] = $String(object.datasets[i]);
                }
                return message;
            };

            /**
             * Creates a plain object from an EntrySelection message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.EntrySelection
             * @static
             * @param {seedsweep.v1.EntrySelection} message EntrySelection
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            EntrySelection.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults) {
                    object.entries = [];
                    object.settings = [];
                    object.datasets = [];
                }
                if (message.entries && message.entries.length) {
                    object.entries = $Array(message.entries.length);
                    for (let j = 0; j < message.entries.length; ++j)
                        object.entries[j] = message.entries[j];
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
             * Converts this EntrySelection to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.EntrySelection
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            EntrySelection.prototype.toJSON = function() {
                return EntrySelection.toObject(this, $protobuf.util.toJSONOptions);
            };

            return EntrySelection;
        })();

        v1.ReopenRequest = (function() {

            /**
             * Properties of a ReopenRequest.
             * @typedef {Object} seedsweep.v1.ReopenRequest.$Properties
             * @property {string|null} [sweepId] ReopenRequest sweepId
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ReopenRequest.
             * @memberof seedsweep.v1
             * @interface IReopenRequest
             * @augments seedsweep.v1.ReopenRequest.$Properties
             * @deprecated Use seedsweep.v1.ReopenRequest.$Properties instead.
             */

            /**
             * Shape of a ReopenRequest.
             * @typedef {seedsweep.v1.ReopenRequest.$Properties} seedsweep.v1.ReopenRequest.$Shape
             */

            /**
             * Constructs a new ReopenRequest.
             * @memberof seedsweep.v1
             * @classdesc Represents a ReopenRequest.
             * @constructor
             * @param {seedsweep.v1.ReopenRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ReopenRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ReopenRequest sweepId.
             * @member {string|null|undefined} sweepId
             * @memberof seedsweep.v1.ReopenRequest
             * @instance
             */
            ReopenRequest.prototype.sweepId = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(ReopenRequest.prototype, "_sweepId", {
                get: $util.oneOfGetter($oneOfFields = ["sweepId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified ReopenRequest message. Does not implicitly {@link seedsweep.v1.ReopenRequest.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.ReopenRequest
             * @static
             * @param {seedsweep.v1.ReopenRequest.$Properties} message ReopenRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ReopenRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.sweepId != null && $Object.hasOwnProperty.call(message, "sweepId"))
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.sweepId);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ReopenRequest message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.ReopenRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.ReopenRequest & seedsweep.v1.ReopenRequest.$Shape} ReopenRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ReopenRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.seedsweep.v1.ReopenRequest();
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
                            message.sweepId = reader.stringVerify();
                            message._sweepId = "sweepId";
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
             * Creates a ReopenRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.ReopenRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.ReopenRequest} ReopenRequest
             */
            ReopenRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.ReopenRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.ReopenRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.seedsweep.v1.ReopenRequest();
                if (object.sweepId != null)
                    message.sweepId = $String(object.sweepId);
                return message;
            };

            /**
             * Creates a plain object from a ReopenRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.ReopenRequest
             * @static
             * @param {seedsweep.v1.ReopenRequest} message ReopenRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ReopenRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (message.sweepId != null && $Object.hasOwnProperty.call(message, "sweepId"))
                    object.sweepId = message.sweepId;
                return object;
            };

            /**
             * Converts this ReopenRequest to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.ReopenRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ReopenRequest.prototype.toJSON = function() {
                return ReopenRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ReopenRequest;
        })();

        v1.ExtendRequest = (function() {

            /**
             * Properties of an ExtendRequest.
             * @typedef {Object} seedsweep.v1.ExtendRequest.$Properties
             * @property {string|null} [sweepId] ExtendRequest sweepId
             * @property {number|null} [count] ExtendRequest count
             * @property {seedsweep.v1.EntrySelection.$Properties|null} [selection] ExtendRequest selection
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an ExtendRequest.
             * @memberof seedsweep.v1
             * @interface IExtendRequest
             * @augments seedsweep.v1.ExtendRequest.$Properties
             * @deprecated Use seedsweep.v1.ExtendRequest.$Properties instead.
             */

            /**
             * Shape of an ExtendRequest.
             * @typedef {seedsweep.v1.ExtendRequest.$Properties} seedsweep.v1.ExtendRequest.$Shape
             */

            /**
             * Constructs a new ExtendRequest.
             * @memberof seedsweep.v1
             * @classdesc Represents an ExtendRequest.
             * @constructor
             * @param {seedsweep.v1.ExtendRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ExtendRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ExtendRequest sweepId.
             * @member {string|null|undefined} sweepId
             * @memberof seedsweep.v1.ExtendRequest
             * @instance
             */
            ExtendRequest.prototype.sweepId = null;

            /**
             * ExtendRequest count.
             * @member {number|null|undefined} count
             * @memberof seedsweep.v1.ExtendRequest
             * @instance
             */
            ExtendRequest.prototype.count = null;

            /**
             * ExtendRequest selection.
             * @member {seedsweep.v1.EntrySelection.$Properties|null|undefined} selection
             * @memberof seedsweep.v1.ExtendRequest
             * @instance
             */
            ExtendRequest.prototype.selection = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(ExtendRequest.prototype, "_sweepId", {
                get: $util.oneOfGetter($oneOfFields = ["sweepId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(ExtendRequest.prototype, "_count", {
                get: $util.oneOfGetter($oneOfFields = ["count"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(ExtendRequest.prototype, "_selection", {
                get: $util.oneOfGetter($oneOfFields = ["selection"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified ExtendRequest message. Does not implicitly {@link seedsweep.v1.ExtendRequest.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.ExtendRequest
             * @static
             * @param {seedsweep.v1.ExtendRequest.$Properties} message ExtendRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ExtendRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.sweepId != null && $Object.hasOwnProperty.call(message, "sweepId"))
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.sweepId);
                if (message.count != null && $Object.hasOwnProperty.call(message, "count"))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.count);
                if (message.selection != null && $Object.hasOwnProperty.call(message, "selection"))
                    $root.seedsweep.v1.EntrySelection.encode(message.selection, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an ExtendRequest message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.ExtendRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.ExtendRequest & seedsweep.v1.ExtendRequest.$Shape} ExtendRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ExtendRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.seedsweep.v1.ExtendRequest();
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
                            message.sweepId = reader.stringVerify();
                            message._sweepId = "sweepId";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.count = reader.uint32();
                            message._count = "count";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.selection = $root.seedsweep.v1.EntrySelection.decode(reader, reader.size(), $undefined, _depth + 1, message.selection);
                            message._selection = "selection";
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
             * Creates an ExtendRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.ExtendRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.ExtendRequest} ExtendRequest
             */
            ExtendRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.ExtendRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.ExtendRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.seedsweep.v1.ExtendRequest();
                if (object.sweepId != null)
                    message.sweepId = $String(object.sweepId);
                if (object.count != null)
                    message.count = object.count >>> 0;
                if (object.selection != null) {
                    if (!$util.isObject(object.selection))
                        throw $TypeError(".seedsweep.v1.ExtendRequest.selection: object expected");
                    message.selection = $root.seedsweep.v1.EntrySelection.fromObject(object.selection, _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from an ExtendRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.ExtendRequest
             * @static
             * @param {seedsweep.v1.ExtendRequest} message ExtendRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ExtendRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (message.sweepId != null && $Object.hasOwnProperty.call(message, "sweepId"))
                    object.sweepId = message.sweepId;
                if (message.count != null && $Object.hasOwnProperty.call(message, "count"))
                    object.count = message.count;
                if (message.selection != null && $Object.hasOwnProperty.call(message, "selection"))
                    object.selection = $root.seedsweep.v1.EntrySelection.toObject(message.selection, options, _depth + 1);
                return object;
            };

            /**
             * Converts this ExtendRequest to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.ExtendRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ExtendRequest.prototype.toJSON = function() {
                return ExtendRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ExtendRequest;
        })();

        v1.PruneRequest = (function() {

            /**
             * Properties of a PruneRequest.
             * @typedef {Object} seedsweep.v1.PruneRequest.$Properties
             * @property {string|null} [sweepId] PruneRequest sweepId
             * @property {seedsweep.v1.EntrySelection.$Properties|null} [selection] PruneRequest selection
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a PruneRequest.
             * @memberof seedsweep.v1
             * @interface IPruneRequest
             * @augments seedsweep.v1.PruneRequest.$Properties
             * @deprecated Use seedsweep.v1.PruneRequest.$Properties instead.
             */

            /**
             * Shape of a PruneRequest.
             * @typedef {seedsweep.v1.PruneRequest.$Properties} seedsweep.v1.PruneRequest.$Shape
             */

            /**
             * Constructs a new PruneRequest.
             * @memberof seedsweep.v1
             * @classdesc Represents a PruneRequest.
             * @constructor
             * @param {seedsweep.v1.PruneRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const PruneRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * PruneRequest sweepId.
             * @member {string|null|undefined} sweepId
             * @memberof seedsweep.v1.PruneRequest
             * @instance
             */
            PruneRequest.prototype.sweepId = null;

            /**
             * PruneRequest selection.
             * @member {seedsweep.v1.EntrySelection.$Properties|null|undefined} selection
             * @memberof seedsweep.v1.PruneRequest
             * @instance
             */
            PruneRequest.prototype.selection = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(PruneRequest.prototype, "_sweepId", {
                get: $util.oneOfGetter($oneOfFields = ["sweepId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(PruneRequest.prototype, "_selection", {
                get: $util.oneOfGetter($oneOfFields = ["selection"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified PruneRequest message. Does not implicitly {@link seedsweep.v1.PruneRequest.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.PruneRequest
             * @static
             * @param {seedsweep.v1.PruneRequest.$Properties} message PruneRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            PruneRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.sweepId != null && $Object.hasOwnProperty.call(message, "sweepId"))
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.sweepId);
                if (message.selection != null && $Object.hasOwnProperty.call(message, "selection"))
                    $root.seedsweep.v1.EntrySelection.encode(message.selection, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a PruneRequest message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.PruneRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.PruneRequest & seedsweep.v1.PruneRequest.$Shape} PruneRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            PruneRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.seedsweep.v1.PruneRequest();
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
                            message.sweepId = reader.stringVerify();
                            message._sweepId = "sweepId";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.selection = $root.seedsweep.v1.EntrySelection.decode(reader, reader.size(), $undefined, _depth + 1, message.selection);
                            message._selection = "selection";
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
             * Creates a PruneRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.PruneRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.PruneRequest} PruneRequest
             */
            PruneRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.PruneRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.PruneRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.seedsweep.v1.PruneRequest();
                if (object.sweepId != null)
                    message.sweepId = $String(object.sweepId);
                if (object.selection != null) {
                    if (!$util.isObject(object.selection))
                        throw $TypeError(".seedsweep.v1.PruneRequest.selection: object expected");
                    message.selection = $root.seedsweep.v1.EntrySelection.fromObject(object.selection, _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from a PruneRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.PruneRequest
             * @static
             * @param {seedsweep.v1.PruneRequest} message PruneRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            PruneRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (message.sweepId != null && $Object.hasOwnProperty.call(message, "sweepId"))
                    object.sweepId = message.sweepId;
                if (message.selection != null && $Object.hasOwnProperty.call(message, "selection"))
                    object.selection = $root.seedsweep.v1.EntrySelection.toObject(message.selection, options, _depth + 1);
                return object;
            };

            /**
             * Converts this PruneRequest to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.PruneRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            PruneRequest.prototype.toJSON = function() {
                return PruneRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return PruneRequest;
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
             * @member {number|null|undefined} trials
             * @memberof seedsweep.v1.SteerResponse
             * @instance
             */
            SteerResponse.prototype.trials = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SteerResponse.prototype, "_sweep", {
                get: $util.oneOfGetter($oneOfFields = ["sweep"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(SteerResponse.prototype, "_trials", {
                get: $util.oneOfGetter($oneOfFields = ["trials"]),
                set: $util.oneOfSetter($oneOfFields)
            });

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
                if (message.trials != null && $Object.hasOwnProperty.call(message, "trials"))
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
                            message._sweep = "sweep";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.trials = reader.uint32();
                            message._trials = "trials";
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
             * @member {number|null|undefined} index
             * @memberof seedsweep.v1.GpuStatus
             * @instance
             */
            GpuStatus.prototype.index = null;

            /**
             * GpuStatus name.
             * @member {string|null|undefined} name
             * @memberof seedsweep.v1.GpuStatus
             * @instance
             */
            GpuStatus.prototype.name = null;

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
            $Object.defineProperty(GpuStatus.prototype, "_index", {
                get: $util.oneOfGetter($oneOfFields = ["index"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(GpuStatus.prototype, "_name", {
                get: $util.oneOfGetter($oneOfFields = ["name"]),
                set: $util.oneOfSetter($oneOfFields)
            });

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
                if (message.index != null && $Object.hasOwnProperty.call(message, "index"))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.index);
                if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
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
                            message.index = reader.uint32();
                            message._index = "index";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.name = reader.stringVerify();
                            message._name = "name";
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
                    message.index = object.index >>> 0;
                if (object.name != null)
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
             * @member {number|null|undefined} index
             * @memberof seedsweep.v1.SlotStatus
             * @instance
             */
            SlotStatus.prototype.index = null;

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
            $Object.defineProperty(SlotStatus.prototype, "_index", {
                get: $util.oneOfGetter($oneOfFields = ["index"]),
                set: $util.oneOfSetter($oneOfFields)
            });

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
                if (message.index != null && $Object.hasOwnProperty.call(message, "index"))
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
                            message.index = reader.uint32();
                            message._index = "index";
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
             * @member {string|null|undefined} worker
             * @memberof seedsweep.v1.WorkerHeartbeat
             * @instance
             */
            WorkerHeartbeat.prototype.worker = null;

            /**
             * WorkerHeartbeat host.
             * @member {string|null|undefined} host
             * @memberof seedsweep.v1.WorkerHeartbeat
             * @instance
             */
            WorkerHeartbeat.prototype.host = null;

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
             * @member {boolean|null|undefined} leaving
             * @memberof seedsweep.v1.WorkerHeartbeat
             * @instance
             */
            WorkerHeartbeat.prototype.leaving = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(WorkerHeartbeat.prototype, "_worker", {
                get: $util.oneOfGetter($oneOfFields = ["worker"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(WorkerHeartbeat.prototype, "_host", {
                get: $util.oneOfGetter($oneOfFields = ["host"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(WorkerHeartbeat.prototype, "_leaving", {
                get: $util.oneOfGetter($oneOfFields = ["leaving"]),
                set: $util.oneOfSetter($oneOfFields)
            });

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
                if (message.worker != null && $Object.hasOwnProperty.call(message, "worker"))
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.worker);
                if (message.host != null && $Object.hasOwnProperty.call(message, "host"))
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.host);
                if (message.slots != null && message.slots.length)
                    for (let i = 0; i < message.slots.length; ++i)
                        $root.seedsweep.v1.SlotStatus.encode(message.slots[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.gpus != null && message.gpus.length)
                    for (let i = 0; i < message.gpus.length; ++i)
                        $root.seedsweep.v1.GpuStatus.encode(message.gpus[i], writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.leaving != null && $Object.hasOwnProperty.call(message, "leaving"))
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
                            message.worker = reader.stringVerify();
                            message._worker = "worker";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.host = reader.stringVerify();
                            message._host = "host";
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
                            message.leaving = reader.bool();
                            message._leaving = "leaving";
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
                    message.worker = $String(object.worker);
                if (object.host != null)
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
             * @member {boolean|null|undefined} drain
             * @memberof seedsweep.v1.HeartbeatResponse
             * @instance
             */
            HeartbeatResponse.prototype.drain = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(HeartbeatResponse.prototype, "_drain", {
                get: $util.oneOfGetter($oneOfFields = ["drain"]),
                set: $util.oneOfSetter($oneOfFields)
            });

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
                if (message.drain != null && $Object.hasOwnProperty.call(message, "drain"))
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
                            message.drain = reader.bool();
                            message._drain = "drain";
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
             * @member {string|null|undefined} worker
             * @memberof seedsweep.v1.WorkerStatus
             * @instance
             */
            WorkerStatus.prototype.worker = null;

            /**
             * WorkerStatus host.
             * @member {string|null|undefined} host
             * @memberof seedsweep.v1.WorkerStatus
             * @instance
             */
            WorkerStatus.prototype.host = null;

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
             * @member {seedsweep.v1.WorkerState|null|undefined} state
             * @memberof seedsweep.v1.WorkerStatus
             * @instance
             */
            WorkerStatus.prototype.state = null;

            /**
             * WorkerStatus sinceMs.
             * @member {number|null|undefined} sinceMs
             * @memberof seedsweep.v1.WorkerStatus
             * @instance
             */
            WorkerStatus.prototype.sinceMs = null;

            /**
             * WorkerStatus draining.
             * @member {boolean|null|undefined} draining
             * @memberof seedsweep.v1.WorkerStatus
             * @instance
             */
            WorkerStatus.prototype.draining = null;

            /**
             * WorkerStatus heardMs.
             * @member {number|null|undefined} heardMs
             * @memberof seedsweep.v1.WorkerStatus
             * @instance
             */
            WorkerStatus.prototype.heardMs = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(WorkerStatus.prototype, "_worker", {
                get: $util.oneOfGetter($oneOfFields = ["worker"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(WorkerStatus.prototype, "_host", {
                get: $util.oneOfGetter($oneOfFields = ["host"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(WorkerStatus.prototype, "_state", {
                get: $util.oneOfGetter($oneOfFields = ["state"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(WorkerStatus.prototype, "_sinceMs", {
                get: $util.oneOfGetter($oneOfFields = ["sinceMs"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(WorkerStatus.prototype, "_draining", {
                get: $util.oneOfGetter($oneOfFields = ["draining"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(WorkerStatus.prototype, "_heardMs", {
                get: $util.oneOfGetter($oneOfFields = ["heardMs"]),
                set: $util.oneOfSetter($oneOfFields)
            });

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
                if (message.worker != null && $Object.hasOwnProperty.call(message, "worker"))
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.worker);
                if (message.host != null && $Object.hasOwnProperty.call(message, "host"))
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.host);
                if (message.slots != null && message.slots.length)
                    for (let i = 0; i < message.slots.length; ++i)
                        $root.seedsweep.v1.SlotStatus.encode(message.slots[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.gpus != null && message.gpus.length)
                    for (let i = 0; i < message.gpus.length; ++i)
                        $root.seedsweep.v1.GpuStatus.encode(message.gpus[i], writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.state != null && $Object.hasOwnProperty.call(message, "state"))
                    writer.uint32(/* id 5, wireType 0 =*/40).int32(message.state);
                if (message.sinceMs != null && $Object.hasOwnProperty.call(message, "sinceMs"))
                    writer.uint32(/* id 6, wireType 1 =*/49).double(message.sinceMs);
                if (message.draining != null && $Object.hasOwnProperty.call(message, "draining"))
                    writer.uint32(/* id 7, wireType 0 =*/56).bool(message.draining);
                if (message.heardMs != null && $Object.hasOwnProperty.call(message, "heardMs"))
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
                            message.worker = reader.stringVerify();
                            message._worker = "worker";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.host = reader.stringVerify();
                            message._host = "host";
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
                            message.state = reader.int32();
                            message._state = "state";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 1)
                                break;
                            message.sinceMs = reader.double();
                            message._sinceMs = "sinceMs";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            message.draining = reader.bool();
                            message._draining = "draining";
                            continue;
                        }
                    case 8: {
                            if (wireType !== 1)
                                break;
                            message.heardMs = reader.double();
                            message._heardMs = "heardMs";
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
                    message.worker = $String(object.worker);
                if (object.host != null)
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
                    message.sinceMs = $Number(object.sinceMs);
                if (object.draining != null)
                    message.draining = $Boolean(object.draining);
                if (object.heardMs != null)
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
             * @member {string|null|undefined} worker
             * @memberof seedsweep.v1.DrainRequest
             * @instance
             */
            DrainRequest.prototype.worker = null;

            /**
             * DrainRequest host.
             * @member {string|null|undefined} host
             * @memberof seedsweep.v1.DrainRequest
             * @instance
             */
            DrainRequest.prototype.host = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(DrainRequest.prototype, "_worker", {
                get: $util.oneOfGetter($oneOfFields = ["worker"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(DrainRequest.prototype, "_host", {
                get: $util.oneOfGetter($oneOfFields = ["host"]),
                set: $util.oneOfSetter($oneOfFields)
            });

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
                if (message.worker != null && $Object.hasOwnProperty.call(message, "worker"))
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.worker);
                if (message.host != null && $Object.hasOwnProperty.call(message, "host"))
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
                            message.worker = reader.stringVerify();
                            message._worker = "worker";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.host = reader.stringVerify();
                            message._host = "host";
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
                    message.worker = $String(object.worker);
                if (object.host != null)
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

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(DrainResponse.prototype, "_worker", {
                get: $util.oneOfGetter($oneOfFields = ["worker"]),
                set: $util.oneOfSetter($oneOfFields)
            });

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
                            message._worker = "worker";
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

        v1.FindTrialsRequest = (function() {

            /**
             * Properties of a FindTrialsRequest.
             * @typedef {Object} seedsweep.v1.FindTrialsRequest.$Properties
             * @property {string|null} [sweep] FindTrialsRequest sweep
             * @property {string|null} [trial] FindTrialsRequest trial
             * @property {string|null} [setting] FindTrialsRequest setting
             * @property {string|null} [dataset] FindTrialsRequest dataset
             * @property {number|null} [seed] FindTrialsRequest seed
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a FindTrialsRequest.
             * @memberof seedsweep.v1
             * @interface IFindTrialsRequest
             * @augments seedsweep.v1.FindTrialsRequest.$Properties
             * @deprecated Use seedsweep.v1.FindTrialsRequest.$Properties instead.
             */

            /**
             * Shape of a FindTrialsRequest.
             * @typedef {seedsweep.v1.FindTrialsRequest.$Properties} seedsweep.v1.FindTrialsRequest.$Shape
             */

            /**
             * Constructs a new FindTrialsRequest.
             * @memberof seedsweep.v1
             * @classdesc Represents a FindTrialsRequest.
             * @constructor
             * @param {seedsweep.v1.FindTrialsRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const FindTrialsRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * FindTrialsRequest sweep.
             * @member {string|null|undefined} sweep
             * @memberof seedsweep.v1.FindTrialsRequest
             * @instance
             */
            FindTrialsRequest.prototype.sweep = null;

            /**
             * FindTrialsRequest trial.
             * @member {string|null|undefined} trial
             * @memberof seedsweep.v1.FindTrialsRequest
             * @instance
             */
            FindTrialsRequest.prototype.trial = null;

            /**
             * FindTrialsRequest setting.
             * @member {string|null|undefined} setting
             * @memberof seedsweep.v1.FindTrialsRequest
             * @instance
             */
            FindTrialsRequest.prototype.setting = null;

            /**
             * FindTrialsRequest dataset.
             * @member {string|null|undefined} dataset
             * @memberof seedsweep.v1.FindTrialsRequest
             * @instance
             */
            FindTrialsRequest.prototype.dataset = null;

            /**
             * FindTrialsRequest seed.
             * @member {number|null|undefined} seed
             * @memberof seedsweep.v1.FindTrialsRequest
             * @instance
             */
            FindTrialsRequest.prototype.seed = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(FindTrialsRequest.prototype, "_sweep", {
                get: $util.oneOfGetter($oneOfFields = ["sweep"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(FindTrialsRequest.prototype, "_trial", {
                get: $util.oneOfGetter($oneOfFields = ["trial"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(FindTrialsRequest.prototype, "_setting", {
                get: $util.oneOfGetter($oneOfFields = ["setting"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(FindTrialsRequest.prototype, "_dataset", {
                get: $util.oneOfGetter($oneOfFields = ["dataset"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(FindTrialsRequest.prototype, "_seed", {
                get: $util.oneOfGetter($oneOfFields = ["seed"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified FindTrialsRequest message. Does not implicitly {@link seedsweep.v1.FindTrialsRequest.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.FindTrialsRequest
             * @static
             * @param {seedsweep.v1.FindTrialsRequest.$Properties} message FindTrialsRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            FindTrialsRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.sweep != null && $Object.hasOwnProperty.call(message, "sweep"))
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.sweep);
                if (message.trial != null && $Object.hasOwnProperty.call(message, "trial"))
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.trial);
                if (message.setting != null && $Object.hasOwnProperty.call(message, "setting"))
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.setting);
                if (message.dataset != null && $Object.hasOwnProperty.call(message, "dataset"))
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.dataset);
                if (message.seed != null && $Object.hasOwnProperty.call(message, "seed"))
                    writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.seed);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a FindTrialsRequest message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.FindTrialsRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.FindTrialsRequest & seedsweep.v1.FindTrialsRequest.$Shape} FindTrialsRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            FindTrialsRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.seedsweep.v1.FindTrialsRequest();
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
                            message.sweep = reader.stringVerify();
                            message._sweep = "sweep";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.trial = reader.stringVerify();
                            message._trial = "trial";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.setting = reader.stringVerify();
                            message._setting = "setting";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.dataset = reader.stringVerify();
                            message._dataset = "dataset";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            message.seed = reader.uint32();
                            message._seed = "seed";
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
             * Creates a FindTrialsRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.FindTrialsRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.FindTrialsRequest} FindTrialsRequest
             */
            FindTrialsRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.FindTrialsRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.FindTrialsRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.seedsweep.v1.FindTrialsRequest();
                if (object.sweep != null)
                    message.sweep = $String(object.sweep);
                if (object.trial != null)
                    message.trial = $String(object.trial);
                if (object.setting != null)
                    message.setting = $String(object.setting);
                if (object.dataset != null)
                    message.dataset = $String(object.dataset);
                if (object.seed != null)
                    message.seed = object.seed >>> 0;
                return message;
            };

            /**
             * Creates a plain object from a FindTrialsRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.FindTrialsRequest
             * @static
             * @param {seedsweep.v1.FindTrialsRequest} message FindTrialsRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            FindTrialsRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (message.sweep != null && $Object.hasOwnProperty.call(message, "sweep"))
                    object.sweep = message.sweep;
                if (message.trial != null && $Object.hasOwnProperty.call(message, "trial"))
                    object.trial = message.trial;
                if (message.setting != null && $Object.hasOwnProperty.call(message, "setting"))
                    object.setting = message.setting;
                if (message.dataset != null && $Object.hasOwnProperty.call(message, "dataset"))
                    object.dataset = message.dataset;
                if (message.seed != null && $Object.hasOwnProperty.call(message, "seed"))
                    object.seed = message.seed;
                return object;
            };

            /**
             * Converts this FindTrialsRequest to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.FindTrialsRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            FindTrialsRequest.prototype.toJSON = function() {
                return FindTrialsRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return FindTrialsRequest;
        })();

        v1.FoundTrial = (function() {

            /**
             * Properties of a FoundTrial.
             * @typedef {Object} seedsweep.v1.FoundTrial.$Properties
             * @property {string|null} [sweepId] FoundTrial sweepId
             * @property {seedsweep.v1.TrialView.$Properties|null} [trial] FoundTrial trial
             * @property {string|null} [configJson] FoundTrial configJson
             * @property {seedsweep.v1.SweepFacts.$Properties|null} [facts] FoundTrial facts
             * @property {number|null} [mostAttempts] FoundTrial mostAttempts
             * @property {Array.<string>|null} [logTail] FoundTrial logTail
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a FoundTrial.
             * @memberof seedsweep.v1
             * @interface IFoundTrial
             * @augments seedsweep.v1.FoundTrial.$Properties
             * @deprecated Use seedsweep.v1.FoundTrial.$Properties instead.
             */

            /**
             * Shape of a FoundTrial.
             * @typedef {seedsweep.v1.FoundTrial.$Properties} seedsweep.v1.FoundTrial.$Shape
             */

            /**
             * Constructs a new FoundTrial.
             * @memberof seedsweep.v1
             * @classdesc Represents a FoundTrial.
             * @constructor
             * @param {seedsweep.v1.FoundTrial.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const FoundTrial = function (properties) {
                this.logTail = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * FoundTrial sweepId.
             * @member {string|null|undefined} sweepId
             * @memberof seedsweep.v1.FoundTrial
             * @instance
             */
            FoundTrial.prototype.sweepId = null;

            /**
             * FoundTrial trial.
             * @member {seedsweep.v1.TrialView.$Properties|null|undefined} trial
             * @memberof seedsweep.v1.FoundTrial
             * @instance
             */
            FoundTrial.prototype.trial = null;

            /**
             * FoundTrial configJson.
             * @member {string|null|undefined} configJson
             * @memberof seedsweep.v1.FoundTrial
             * @instance
             */
            FoundTrial.prototype.configJson = null;

            /**
             * FoundTrial facts.
             * @member {seedsweep.v1.SweepFacts.$Properties|null|undefined} facts
             * @memberof seedsweep.v1.FoundTrial
             * @instance
             */
            FoundTrial.prototype.facts = null;

            /**
             * FoundTrial mostAttempts.
             * @member {number|null|undefined} mostAttempts
             * @memberof seedsweep.v1.FoundTrial
             * @instance
             */
            FoundTrial.prototype.mostAttempts = null;

            /**
             * FoundTrial logTail.
             * @member {Array.<string>} logTail
             * @memberof seedsweep.v1.FoundTrial
             * @instance
             */
            FoundTrial.prototype.logTail = $util.emptyArray;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(FoundTrial.prototype, "_sweepId", {
                get: $util.oneOfGetter($oneOfFields = ["sweepId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(FoundTrial.prototype, "_trial", {
                get: $util.oneOfGetter($oneOfFields = ["trial"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(FoundTrial.prototype, "_configJson", {
                get: $util.oneOfGetter($oneOfFields = ["configJson"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(FoundTrial.prototype, "_facts", {
                get: $util.oneOfGetter($oneOfFields = ["facts"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(FoundTrial.prototype, "_mostAttempts", {
                get: $util.oneOfGetter($oneOfFields = ["mostAttempts"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified FoundTrial message. Does not implicitly {@link seedsweep.v1.FoundTrial.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.FoundTrial
             * @static
             * @param {seedsweep.v1.FoundTrial.$Properties} message FoundTrial message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            FoundTrial.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.sweepId != null && $Object.hasOwnProperty.call(message, "sweepId"))
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.sweepId);
                if (message.trial != null && $Object.hasOwnProperty.call(message, "trial"))
                    $root.seedsweep.v1.TrialView.encode(message.trial, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.configJson != null && $Object.hasOwnProperty.call(message, "configJson"))
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.configJson);
                if (message.facts != null && $Object.hasOwnProperty.call(message, "facts"))
                    $root.seedsweep.v1.SweepFacts.encode(message.facts, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.mostAttempts != null && $Object.hasOwnProperty.call(message, "mostAttempts"))
                    writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.mostAttempts);
                if (message.logTail != null && message.logTail.length)
                    for (let i = 0; i < message.logTail.length; ++i)
                        writer.uint32(/* id 6, wireType 2 =*/50).string(message.logTail[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a FoundTrial message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.FoundTrial
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.FoundTrial & seedsweep.v1.FoundTrial.$Shape} FoundTrial
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            FoundTrial.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.seedsweep.v1.FoundTrial();
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
                            message.sweepId = reader.stringVerify();
                            message._sweepId = "sweepId";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.trial = $root.seedsweep.v1.TrialView.decode(reader, reader.size(), $undefined, _depth + 1, message.trial);
                            message._trial = "trial";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.configJson = reader.stringVerify();
                            message._configJson = "configJson";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.facts = $root.seedsweep.v1.SweepFacts.decode(reader, reader.size(), $undefined, _depth + 1, message.facts);
                            message._facts = "facts";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            message.mostAttempts = reader.uint32();
                            message._mostAttempts = "mostAttempts";
                            continue;
                        }
                    case 6: {
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
             * Creates a FoundTrial message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.FoundTrial
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.FoundTrial} FoundTrial
             */
            FoundTrial.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.FoundTrial)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.FoundTrial: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.seedsweep.v1.FoundTrial();
                if (object.sweepId != null)
                    message.sweepId = $String(object.sweepId);
                if (object.trial != null) {
                    if (!$util.isObject(object.trial))
                        throw $TypeError(".seedsweep.v1.FoundTrial.trial: object expected");
                    message.trial = $root.seedsweep.v1.TrialView.fromObject(object.trial, _depth + 1);
                }
                if (object.configJson != null)
                    message.configJson = $String(object.configJson);
                if (object.facts != null) {
                    if (!$util.isObject(object.facts))
                        throw $TypeError(".seedsweep.v1.FoundTrial.facts: object expected");
                    message.facts = $root.seedsweep.v1.SweepFacts.fromObject(object.facts, _depth + 1);
                }
                if (object.mostAttempts != null)
                    message.mostAttempts = object.mostAttempts >>> 0;
                if (object.logTail) {
                    if (!$Array.isArray(object.logTail))
                        throw $TypeError(".seedsweep.v1.FoundTrial.logTail: array expected");
                    message.logTail = $Array(object.logTail.length);
                    for (let i = 0; i < object.logTail.length; ++i)
                        message.logTail[i] = $String(object.logTail[i]);
                }
                return message;
            };

            /**
             * Creates a plain object from a FoundTrial message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.FoundTrial
             * @static
             * @param {seedsweep.v1.FoundTrial} message FoundTrial
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            FoundTrial.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.logTail = [];
                if (message.sweepId != null && $Object.hasOwnProperty.call(message, "sweepId"))
                    object.sweepId = message.sweepId;
                if (message.trial != null && $Object.hasOwnProperty.call(message, "trial"))
                    object.trial = $root.seedsweep.v1.TrialView.toObject(message.trial, options, _depth + 1);
                if (message.configJson != null && $Object.hasOwnProperty.call(message, "configJson"))
                    object.configJson = message.configJson;
                if (message.facts != null && $Object.hasOwnProperty.call(message, "facts"))
                    object.facts = $root.seedsweep.v1.SweepFacts.toObject(message.facts, options, _depth + 1);
                if (message.mostAttempts != null && $Object.hasOwnProperty.call(message, "mostAttempts"))
                    object.mostAttempts = message.mostAttempts;
                if (message.logTail && message.logTail.length) {
                    object.logTail = $Array(message.logTail.length);
                    for (let j = 0; j < message.logTail.length; ++j)
                        object.logTail[j] = message.logTail[j];
                }
                return object;
            };

            /**
             * Converts this FoundTrial to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.FoundTrial
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            FoundTrial.prototype.toJSON = function() {
                return FoundTrial.toObject(this, $protobuf.util.toJSONOptions);
            };

            return FoundTrial;
        })();

        v1.FindTrialsResponse = (function() {

            /**
             * Properties of a FindTrialsResponse.
             * @typedef {Object} seedsweep.v1.FindTrialsResponse.$Properties
             * @property {Array.<seedsweep.v1.FoundTrial.$Properties>|null} [trials] FindTrialsResponse trials
             * @property {number|null} [found] FindTrialsResponse found
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a FindTrialsResponse.
             * @memberof seedsweep.v1
             * @interface IFindTrialsResponse
             * @augments seedsweep.v1.FindTrialsResponse.$Properties
             * @deprecated Use seedsweep.v1.FindTrialsResponse.$Properties instead.
             */

            /**
             * Shape of a FindTrialsResponse.
             * @typedef {seedsweep.v1.FindTrialsResponse.$Properties} seedsweep.v1.FindTrialsResponse.$Shape
             */

            /**
             * Constructs a new FindTrialsResponse.
             * @memberof seedsweep.v1
             * @classdesc Represents a FindTrialsResponse.
             * @constructor
             * @param {seedsweep.v1.FindTrialsResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const FindTrialsResponse = function (properties) {
                this.trials = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * FindTrialsResponse trials.
             * @member {Array.<seedsweep.v1.FoundTrial.$Properties>} trials
             * @memberof seedsweep.v1.FindTrialsResponse
             * @instance
             */
            FindTrialsResponse.prototype.trials = $util.emptyArray;

            /**
             * FindTrialsResponse found.
             * @member {number|null|undefined} found
             * @memberof seedsweep.v1.FindTrialsResponse
             * @instance
             */
            FindTrialsResponse.prototype.found = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(FindTrialsResponse.prototype, "_found", {
                get: $util.oneOfGetter($oneOfFields = ["found"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified FindTrialsResponse message. Does not implicitly {@link seedsweep.v1.FindTrialsResponse.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.FindTrialsResponse
             * @static
             * @param {seedsweep.v1.FindTrialsResponse.$Properties} message FindTrialsResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            FindTrialsResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.trials != null && message.trials.length)
                    for (let i = 0; i < message.trials.length; ++i)
                        $root.seedsweep.v1.FoundTrial.encode(message.trials[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.found != null && $Object.hasOwnProperty.call(message, "found"))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.found);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a FindTrialsResponse message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.FindTrialsResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.FindTrialsResponse & seedsweep.v1.FindTrialsResponse.$Shape} FindTrialsResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            FindTrialsResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.seedsweep.v1.FindTrialsResponse();
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
                            if (!(message.trials && message.trials.length))
                                message.trials = [];
                            message.trials.push($root.seedsweep.v1.FoundTrial.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.found = reader.uint32();
                            message._found = "found";
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
             * Creates a FindTrialsResponse message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.FindTrialsResponse
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.FindTrialsResponse} FindTrialsResponse
             */
            FindTrialsResponse.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.FindTrialsResponse)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.FindTrialsResponse: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.seedsweep.v1.FindTrialsResponse();
                if (object.trials) {
                    if (!$Array.isArray(object.trials))
                        throw $TypeError(".seedsweep.v1.FindTrialsResponse.trials: array expected");
                    message.trials = $Array(object.trials.length);
                    for (let i = 0; i < object.trials.length; ++i) {
                        if (!$util.isObject(object.trials[i]))
                            throw $TypeError(".seedsweep.v1.FindTrialsResponse.trials: object expected");
                        message.trials[i] = $root.seedsweep.v1.FoundTrial.fromObject(object.trials[i], _depth + 1);
                    }
                }
                if (object.found != null)
                    message.found = object.found >>> 0;
                return message;
            };

            /**
             * Creates a plain object from a FindTrialsResponse message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.FindTrialsResponse
             * @static
             * @param {seedsweep.v1.FindTrialsResponse} message FindTrialsResponse
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            FindTrialsResponse.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.trials = [];
                if (message.trials && message.trials.length) {
                    object.trials = $Array(message.trials.length);
                    for (let j = 0; j < message.trials.length; ++j)
                        object.trials[j] = $root.seedsweep.v1.FoundTrial.toObject(message.trials[j], options, _depth + 1);
                }
                if (message.found != null && $Object.hasOwnProperty.call(message, "found"))
                    object.found = message.found;
                return object;
            };

            /**
             * Converts this FindTrialsResponse to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.FindTrialsResponse
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            FindTrialsResponse.prototype.toJSON = function() {
                return FindTrialsResponse.toObject(this, $protobuf.util.toJSONOptions);
            };

            return FindTrialsResponse;
        })();

        v1.OutputFileInfo = (function() {

            /**
             * Properties of an OutputFileInfo.
             * @typedef {Object} seedsweep.v1.OutputFileInfo.$Properties
             * @property {string|null} [path] OutputFileInfo path
             * @property {number|null} [bytes] OutputFileInfo bytes
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an OutputFileInfo.
             * @memberof seedsweep.v1
             * @interface IOutputFileInfo
             * @augments seedsweep.v1.OutputFileInfo.$Properties
             * @deprecated Use seedsweep.v1.OutputFileInfo.$Properties instead.
             */

            /**
             * Shape of an OutputFileInfo.
             * @typedef {seedsweep.v1.OutputFileInfo.$Properties} seedsweep.v1.OutputFileInfo.$Shape
             */

            /**
             * Constructs a new OutputFileInfo.
             * @memberof seedsweep.v1
             * @classdesc Represents an OutputFileInfo.
             * @constructor
             * @param {seedsweep.v1.OutputFileInfo.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const OutputFileInfo = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * OutputFileInfo path.
             * @member {string|null|undefined} path
             * @memberof seedsweep.v1.OutputFileInfo
             * @instance
             */
            OutputFileInfo.prototype.path = null;

            /**
             * OutputFileInfo bytes.
             * @member {number|null|undefined} bytes
             * @memberof seedsweep.v1.OutputFileInfo
             * @instance
             */
            OutputFileInfo.prototype.bytes = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(OutputFileInfo.prototype, "_path", {
                get: $util.oneOfGetter($oneOfFields = ["path"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(OutputFileInfo.prototype, "_bytes", {
                get: $util.oneOfGetter($oneOfFields = ["bytes"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified OutputFileInfo message. Does not implicitly {@link seedsweep.v1.OutputFileInfo.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.OutputFileInfo
             * @static
             * @param {seedsweep.v1.OutputFileInfo.$Properties} message OutputFileInfo message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            OutputFileInfo.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.path != null && $Object.hasOwnProperty.call(message, "path"))
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.path);
                if (message.bytes != null && $Object.hasOwnProperty.call(message, "bytes"))
                    writer.uint32(/* id 2, wireType 1 =*/17).double(message.bytes);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an OutputFileInfo message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.OutputFileInfo
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.OutputFileInfo & seedsweep.v1.OutputFileInfo.$Shape} OutputFileInfo
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            OutputFileInfo.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.seedsweep.v1.OutputFileInfo();
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
                            message.path = reader.stringVerify();
                            message._path = "path";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 1)
                                break;
                            message.bytes = reader.double();
                            message._bytes = "bytes";
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
             * Creates an OutputFileInfo message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.OutputFileInfo
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.OutputFileInfo} OutputFileInfo
             */
            OutputFileInfo.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.OutputFileInfo)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.OutputFileInfo: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.seedsweep.v1.OutputFileInfo();
                if (object.path != null)
                    message.path = $String(object.path);
                if (object.bytes != null)
                    message.bytes = $Number(object.bytes);
                return message;
            };

            /**
             * Creates a plain object from an OutputFileInfo message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.OutputFileInfo
             * @static
             * @param {seedsweep.v1.OutputFileInfo} message OutputFileInfo
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            OutputFileInfo.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (message.path != null && $Object.hasOwnProperty.call(message, "path"))
                    object.path = message.path;
                if (message.bytes != null && $Object.hasOwnProperty.call(message, "bytes"))
                    object.bytes = options.json && !$isFinite(message.bytes) ? $String(message.bytes) : message.bytes;
                return object;
            };

            /**
             * Converts this OutputFileInfo to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.OutputFileInfo
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            OutputFileInfo.prototype.toJSON = function() {
                return OutputFileInfo.toObject(this, $protobuf.util.toJSONOptions);
            };

            return OutputFileInfo;
        })();

        v1.KeptOutputRequest = (function() {

            /**
             * Properties of a KeptOutputRequest.
             * @typedef {Object} seedsweep.v1.KeptOutputRequest.$Properties
             * @property {string|null} [sweepId] KeptOutputRequest sweepId
             * @property {string|null} [trialId] KeptOutputRequest trialId
             * @property {number|null} [attempt] KeptOutputRequest attempt
             * @property {number|null} [offset] KeptOutputRequest offset
             * @property {boolean|null} [files] KeptOutputRequest files
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a KeptOutputRequest.
             * @memberof seedsweep.v1
             * @interface IKeptOutputRequest
             * @augments seedsweep.v1.KeptOutputRequest.$Properties
             * @deprecated Use seedsweep.v1.KeptOutputRequest.$Properties instead.
             */

            /**
             * Shape of a KeptOutputRequest.
             * @typedef {seedsweep.v1.KeptOutputRequest.$Properties} seedsweep.v1.KeptOutputRequest.$Shape
             */

            /**
             * Constructs a new KeptOutputRequest.
             * @memberof seedsweep.v1
             * @classdesc Represents a KeptOutputRequest.
             * @constructor
             * @param {seedsweep.v1.KeptOutputRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const KeptOutputRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * KeptOutputRequest sweepId.
             * @member {string|null|undefined} sweepId
             * @memberof seedsweep.v1.KeptOutputRequest
             * @instance
             */
            KeptOutputRequest.prototype.sweepId = null;

            /**
             * KeptOutputRequest trialId.
             * @member {string|null|undefined} trialId
             * @memberof seedsweep.v1.KeptOutputRequest
             * @instance
             */
            KeptOutputRequest.prototype.trialId = null;

            /**
             * KeptOutputRequest attempt.
             * @member {number|null|undefined} attempt
             * @memberof seedsweep.v1.KeptOutputRequest
             * @instance
             */
            KeptOutputRequest.prototype.attempt = null;

            /**
             * KeptOutputRequest offset.
             * @member {number|null|undefined} offset
             * @memberof seedsweep.v1.KeptOutputRequest
             * @instance
             */
            KeptOutputRequest.prototype.offset = null;

            /**
             * KeptOutputRequest files.
             * @member {boolean|null|undefined} files
             * @memberof seedsweep.v1.KeptOutputRequest
             * @instance
             */
            KeptOutputRequest.prototype.files = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(KeptOutputRequest.prototype, "_sweepId", {
                get: $util.oneOfGetter($oneOfFields = ["sweepId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(KeptOutputRequest.prototype, "_trialId", {
                get: $util.oneOfGetter($oneOfFields = ["trialId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(KeptOutputRequest.prototype, "_attempt", {
                get: $util.oneOfGetter($oneOfFields = ["attempt"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(KeptOutputRequest.prototype, "_offset", {
                get: $util.oneOfGetter($oneOfFields = ["offset"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(KeptOutputRequest.prototype, "_files", {
                get: $util.oneOfGetter($oneOfFields = ["files"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified KeptOutputRequest message. Does not implicitly {@link seedsweep.v1.KeptOutputRequest.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.KeptOutputRequest
             * @static
             * @param {seedsweep.v1.KeptOutputRequest.$Properties} message KeptOutputRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            KeptOutputRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.sweepId != null && $Object.hasOwnProperty.call(message, "sweepId"))
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.sweepId);
                if (message.trialId != null && $Object.hasOwnProperty.call(message, "trialId"))
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.trialId);
                if (message.attempt != null && $Object.hasOwnProperty.call(message, "attempt"))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.attempt);
                if (message.offset != null && $Object.hasOwnProperty.call(message, "offset"))
                    writer.uint32(/* id 4, wireType 1 =*/33).double(message.offset);
                if (message.files != null && $Object.hasOwnProperty.call(message, "files"))
                    writer.uint32(/* id 5, wireType 0 =*/40).bool(message.files);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a KeptOutputRequest message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.KeptOutputRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.KeptOutputRequest & seedsweep.v1.KeptOutputRequest.$Shape} KeptOutputRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            KeptOutputRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.seedsweep.v1.KeptOutputRequest();
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
                            message.sweepId = reader.stringVerify();
                            message._sweepId = "sweepId";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.trialId = reader.stringVerify();
                            message._trialId = "trialId";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.attempt = reader.uint32();
                            message._attempt = "attempt";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 1)
                                break;
                            message.offset = reader.double();
                            message._offset = "offset";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            message.files = reader.bool();
                            message._files = "files";
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
             * Creates a KeptOutputRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.KeptOutputRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.KeptOutputRequest} KeptOutputRequest
             */
            KeptOutputRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.KeptOutputRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.KeptOutputRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.seedsweep.v1.KeptOutputRequest();
                if (object.sweepId != null)
                    message.sweepId = $String(object.sweepId);
                if (object.trialId != null)
                    message.trialId = $String(object.trialId);
                if (object.attempt != null)
                    message.attempt = object.attempt >>> 0;
                if (object.offset != null)
                    message.offset = $Number(object.offset);
                if (object.files != null)
                    message.files = $Boolean(object.files);
                return message;
            };

            /**
             * Creates a plain object from a KeptOutputRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.KeptOutputRequest
             * @static
             * @param {seedsweep.v1.KeptOutputRequest} message KeptOutputRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            KeptOutputRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (message.sweepId != null && $Object.hasOwnProperty.call(message, "sweepId"))
                    object.sweepId = message.sweepId;
                if (message.trialId != null && $Object.hasOwnProperty.call(message, "trialId"))
                    object.trialId = message.trialId;
                if (message.attempt != null && $Object.hasOwnProperty.call(message, "attempt"))
                    object.attempt = message.attempt;
                if (message.offset != null && $Object.hasOwnProperty.call(message, "offset"))
                    object.offset = options.json && !$isFinite(message.offset) ? $String(message.offset) : message.offset;
                if (message.files != null && $Object.hasOwnProperty.call(message, "files"))
                    object.files = message.files;
                return object;
            };

            /**
             * Converts this KeptOutputRequest to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.KeptOutputRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            KeptOutputRequest.prototype.toJSON = function() {
                return KeptOutputRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return KeptOutputRequest;
        })();

        v1.KeptOutput = (function() {

            /**
             * Properties of a KeptOutput.
             * @typedef {Object} seedsweep.v1.KeptOutput.$Properties
             * @property {string|null} [worker] KeptOutput worker
             * @property {string|null} [folder] KeptOutput folder
             * @property {number|null} [attempt] KeptOutput attempt
             * @property {Array.<number>|null} [attempts] KeptOutput attempts
             * @property {number|null} [size] KeptOutput size
             * @property {number|null} [offset] KeptOutput offset
             * @property {Uint8Array|null} [bytes] KeptOutput bytes
             * @property {Array.<seedsweep.v1.OutputFileInfo.$Properties>|null} [files] KeptOutput files
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a KeptOutput.
             * @memberof seedsweep.v1
             * @interface IKeptOutput
             * @augments seedsweep.v1.KeptOutput.$Properties
             * @deprecated Use seedsweep.v1.KeptOutput.$Properties instead.
             */

            /**
             * Shape of a KeptOutput.
             * @typedef {seedsweep.v1.KeptOutput.$Properties} seedsweep.v1.KeptOutput.$Shape
             */

            /**
             * Constructs a new KeptOutput.
             * @memberof seedsweep.v1
             * @classdesc Represents a KeptOutput.
             * @constructor
             * @param {seedsweep.v1.KeptOutput.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const KeptOutput = function (properties) {
                this.attempts = [];
                this.files = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * KeptOutput worker.
             * @member {string|null|undefined} worker
             * @memberof seedsweep.v1.KeptOutput
             * @instance
             */
            KeptOutput.prototype.worker = null;

            /**
             * KeptOutput folder.
             * @member {string|null|undefined} folder
             * @memberof seedsweep.v1.KeptOutput
             * @instance
             */
            KeptOutput.prototype.folder = null;

            /**
             * KeptOutput attempt.
             * @member {number|null|undefined} attempt
             * @memberof seedsweep.v1.KeptOutput
             * @instance
             */
            KeptOutput.prototype.attempt = null;

            /**
             * KeptOutput attempts.
             * @member {Array.<number>} attempts
             * @memberof seedsweep.v1.KeptOutput
             * @instance
             */
            KeptOutput.prototype.attempts = $util.emptyArray;

            /**
             * KeptOutput size.
             * @member {number|null|undefined} size
             * @memberof seedsweep.v1.KeptOutput
             * @instance
             */
            KeptOutput.prototype.size = null;

            /**
             * KeptOutput offset.
             * @member {number|null|undefined} offset
             * @memberof seedsweep.v1.KeptOutput
             * @instance
             */
            KeptOutput.prototype.offset = null;

            /**
             * KeptOutput bytes.
             * @member {Uint8Array|null|undefined} bytes
             * @memberof seedsweep.v1.KeptOutput
             * @instance
             */
            KeptOutput.prototype.bytes = null;

            /**
             * KeptOutput files.
             * @member {Array.<seedsweep.v1.OutputFileInfo.$Properties>} files
             * @memberof seedsweep.v1.KeptOutput
             * @instance
             */
            KeptOutput.prototype.files = $util.emptyArray;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(KeptOutput.prototype, "_worker", {
                get: $util.oneOfGetter($oneOfFields = ["worker"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(KeptOutput.prototype, "_folder", {
                get: $util.oneOfGetter($oneOfFields = ["folder"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(KeptOutput.prototype, "_attempt", {
                get: $util.oneOfGetter($oneOfFields = ["attempt"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(KeptOutput.prototype, "_size", {
                get: $util.oneOfGetter($oneOfFields = ["size"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(KeptOutput.prototype, "_offset", {
                get: $util.oneOfGetter($oneOfFields = ["offset"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(KeptOutput.prototype, "_bytes", {
                get: $util.oneOfGetter($oneOfFields = ["bytes"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified KeptOutput message. Does not implicitly {@link seedsweep.v1.KeptOutput.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.KeptOutput
             * @static
             * @param {seedsweep.v1.KeptOutput.$Properties} message KeptOutput message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            KeptOutput.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.worker != null && $Object.hasOwnProperty.call(message, "worker"))
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.worker);
                if (message.folder != null && $Object.hasOwnProperty.call(message, "folder"))
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.folder);
                if (message.attempt != null && $Object.hasOwnProperty.call(message, "attempt"))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.attempt);
                if (message.attempts != null && message.attempts.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).uint32s(message.attempts);
                if (message.size != null && $Object.hasOwnProperty.call(message, "size"))
                    writer.uint32(/* id 5, wireType 1 =*/41).double(message.size);
                if (message.offset != null && $Object.hasOwnProperty.call(message, "offset"))
                    writer.uint32(/* id 6, wireType 1 =*/49).double(message.offset);
                if (message.bytes != null && $Object.hasOwnProperty.call(message, "bytes"))
                    writer.uint32(/* id 7, wireType 2 =*/58).bytes(message.bytes);
                if (message.files != null && message.files.length)
                    for (let i = 0; i < message.files.length; ++i)
                        $root.seedsweep.v1.OutputFileInfo.encode(message.files[i], writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a KeptOutput message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.KeptOutput
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.KeptOutput & seedsweep.v1.KeptOutput.$Shape} KeptOutput
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            KeptOutput.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.seedsweep.v1.KeptOutput();
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
                            message.worker = reader.stringVerify();
                            message._worker = "worker";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.folder = reader.stringVerify();
                            message._folder = "folder";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.attempt = reader.uint32();
                            message._attempt = "attempt";
                            continue;
                        }
                    case 4: {
                            if (wireType === 2) {
                                if (!(message.attempts && message.attempts.length))
                                    message.attempts = [];
                                reader.uint32s(message.attempts);
                                continue;
                            }
                            if (wireType !== 0)
                                break;
                            if (!(message.attempts && message.attempts.length))
                                message.attempts = [];
                            message.attempts.push(reader.uint32());
                            continue;
                        }
                    case 5: {
                            if (wireType !== 1)
                                break;
                            message.size = reader.double();
                            message._size = "size";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 1)
                                break;
                            message.offset = reader.double();
                            message._offset = "offset";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.bytes = reader.bytes();
                            message._bytes = "bytes";
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            if (!(message.files && message.files.length))
                                message.files = [];
                            message.files.push($root.seedsweep.v1.OutputFileInfo.decode(reader, reader.size(), $undefined, _depth + 1));
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
             * Creates a KeptOutput message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.KeptOutput
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.KeptOutput} KeptOutput
             */
            KeptOutput.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.KeptOutput)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.KeptOutput: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.seedsweep.v1.KeptOutput();
                if (object.worker != null)
                    message.worker = $String(object.worker);
                if (object.folder != null)
                    message.folder = $String(object.folder);
                if (object.attempt != null)
                    message.attempt = object.attempt >>> 0;
                if (object.attempts) {
                    if (!$Array.isArray(object.attempts))
                        throw $TypeError(".seedsweep.v1.KeptOutput.attempts: array expected");
                    message.attempts = $Array(object.attempts.length);
                    for (let i = 0; i < object.attempts.length; ++i)
                        message.attempts[i] = object.attempts[i] >>> 0;
                }
                if (object.size != null)
                    message.size = $Number(object.size);
                if (object.offset != null)
                    message.offset = $Number(object.offset);
                if (object.bytes != null)
                    if (typeof object.bytes === "string")
                        $util.base64.decode(object.bytes, message.bytes = $util.newBuffer($util.base64.length(object.bytes)), 0);
                    else if (object.bytes.length >= 0)
                        message.bytes = object.bytes;
                if (object.files) {
                    if (!$Array.isArray(object.files))
                        throw $TypeError(".seedsweep.v1.KeptOutput.files: array expected");
                    message.files = $Array(object.files.length);
                    for (let i = 0; i < object.files.length; ++i) {
                        if (!$util.isObject(object.files[i]))
                            throw $TypeError(".seedsweep.v1.KeptOutput.files: object expected");
                        message.files[i] = $root.seedsweep.v1.OutputFileInfo.fromObject(object.files[i], _depth + 1);
                    }
                }
                return message;
            };

            /**
             * Creates a plain object from a KeptOutput message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.KeptOutput
             * @static
             * @param {seedsweep.v1.KeptOutput} message KeptOutput
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            KeptOutput.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults) {
                    object.attempts = [];
                    object.files = [];
                }
                if (message.worker != null && $Object.hasOwnProperty.call(message, "worker"))
                    object.worker = message.worker;
                if (message.folder != null && $Object.hasOwnProperty.call(message, "folder"))
                    object.folder = message.folder;
                if (message.attempt != null && $Object.hasOwnProperty.call(message, "attempt"))
                    object.attempt = message.attempt;
                if (message.attempts && message.attempts.length) {
                    object.attempts = $Array(message.attempts.length);
                    for (let j = 0; j < message.attempts.length; ++j)
                        object.attempts[j] = message.attempts[j];
                }
                if (message.size != null && $Object.hasOwnProperty.call(message, "size"))
                    object.size = options.json && !$isFinite(message.size) ? $String(message.size) : message.size;
                if (message.offset != null && $Object.hasOwnProperty.call(message, "offset"))
                    object.offset = options.json && !$isFinite(message.offset) ? $String(message.offset) : message.offset;
                if (message.bytes != null && $Object.hasOwnProperty.call(message, "bytes"))
                    object.bytes = options.bytes === $String ? $util.base64.encode(message.bytes, 0, message.bytes.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.bytes) : message.bytes;
                if (message.files && message.files.length) {
                    object.files = $Array(message.files.length);
                    for (let j = 0; j < message.files.length; ++j)
                        object.files[j] = $root.seedsweep.v1.OutputFileInfo.toObject(message.files[j], options, _depth + 1);
                }
                return object;
            };

            /**
             * Converts this KeptOutput to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.KeptOutput
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            KeptOutput.prototype.toJSON = function() {
                return KeptOutput.toObject(this, $protobuf.util.toJSONOptions);
            };

            return KeptOutput;
        })();

        v1.OutputRequest = (function() {

            /**
             * Properties of an OutputRequest.
             * @typedef {Object} seedsweep.v1.OutputRequest.$Properties
             * @property {string|null} [sweepId] OutputRequest sweepId
             * @property {number|null} [trialIndex] OutputRequest trialIndex
             * @property {number|null} [attempt] OutputRequest attempt
             * @property {number|null} [offset] OutputRequest offset
             * @property {boolean|null} [files] OutputRequest files
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an OutputRequest.
             * @memberof seedsweep.v1
             * @interface IOutputRequest
             * @augments seedsweep.v1.OutputRequest.$Properties
             * @deprecated Use seedsweep.v1.OutputRequest.$Properties instead.
             */

            /**
             * Shape of an OutputRequest.
             * @typedef {seedsweep.v1.OutputRequest.$Properties} seedsweep.v1.OutputRequest.$Shape
             */

            /**
             * Constructs a new OutputRequest.
             * @memberof seedsweep.v1
             * @classdesc Represents an OutputRequest.
             * @constructor
             * @param {seedsweep.v1.OutputRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const OutputRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * OutputRequest sweepId.
             * @member {string|null|undefined} sweepId
             * @memberof seedsweep.v1.OutputRequest
             * @instance
             */
            OutputRequest.prototype.sweepId = null;

            /**
             * OutputRequest trialIndex.
             * @member {number|null|undefined} trialIndex
             * @memberof seedsweep.v1.OutputRequest
             * @instance
             */
            OutputRequest.prototype.trialIndex = null;

            /**
             * OutputRequest attempt.
             * @member {number|null|undefined} attempt
             * @memberof seedsweep.v1.OutputRequest
             * @instance
             */
            OutputRequest.prototype.attempt = null;

            /**
             * OutputRequest offset.
             * @member {number|null|undefined} offset
             * @memberof seedsweep.v1.OutputRequest
             * @instance
             */
            OutputRequest.prototype.offset = null;

            /**
             * OutputRequest files.
             * @member {boolean|null|undefined} files
             * @memberof seedsweep.v1.OutputRequest
             * @instance
             */
            OutputRequest.prototype.files = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(OutputRequest.prototype, "_sweepId", {
                get: $util.oneOfGetter($oneOfFields = ["sweepId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(OutputRequest.prototype, "_trialIndex", {
                get: $util.oneOfGetter($oneOfFields = ["trialIndex"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(OutputRequest.prototype, "_attempt", {
                get: $util.oneOfGetter($oneOfFields = ["attempt"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(OutputRequest.prototype, "_offset", {
                get: $util.oneOfGetter($oneOfFields = ["offset"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(OutputRequest.prototype, "_files", {
                get: $util.oneOfGetter($oneOfFields = ["files"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified OutputRequest message. Does not implicitly {@link seedsweep.v1.OutputRequest.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.OutputRequest
             * @static
             * @param {seedsweep.v1.OutputRequest.$Properties} message OutputRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            OutputRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.sweepId != null && $Object.hasOwnProperty.call(message, "sweepId"))
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.sweepId);
                if (message.trialIndex != null && $Object.hasOwnProperty.call(message, "trialIndex"))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.trialIndex);
                if (message.attempt != null && $Object.hasOwnProperty.call(message, "attempt"))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.attempt);
                if (message.offset != null && $Object.hasOwnProperty.call(message, "offset"))
                    writer.uint32(/* id 4, wireType 1 =*/33).double(message.offset);
                if (message.files != null && $Object.hasOwnProperty.call(message, "files"))
                    writer.uint32(/* id 5, wireType 0 =*/40).bool(message.files);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an OutputRequest message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.OutputRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.OutputRequest & seedsweep.v1.OutputRequest.$Shape} OutputRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            OutputRequest.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.seedsweep.v1.OutputRequest();
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
                            message.sweepId = reader.stringVerify();
                            message._sweepId = "sweepId";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.trialIndex = reader.uint32();
                            message._trialIndex = "trialIndex";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.attempt = reader.uint32();
                            message._attempt = "attempt";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 1)
                                break;
                            message.offset = reader.double();
                            message._offset = "offset";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            message.files = reader.bool();
                            message._files = "files";
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
             * Creates an OutputRequest message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.OutputRequest
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.OutputRequest} OutputRequest
             */
            OutputRequest.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.OutputRequest)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.OutputRequest: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.seedsweep.v1.OutputRequest();
                if (object.sweepId != null)
                    message.sweepId = $String(object.sweepId);
                if (object.trialIndex != null)
                    message.trialIndex = object.trialIndex >>> 0;
                if (object.attempt != null)
                    message.attempt = object.attempt >>> 0;
                if (object.offset != null)
                    message.offset = $Number(object.offset);
                if (object.files != null)
                    message.files = $Boolean(object.files);
                return message;
            };

            /**
             * Creates a plain object from an OutputRequest message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.OutputRequest
             * @static
             * @param {seedsweep.v1.OutputRequest} message OutputRequest
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            OutputRequest.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (message.sweepId != null && $Object.hasOwnProperty.call(message, "sweepId"))
                    object.sweepId = message.sweepId;
                if (message.trialIndex != null && $Object.hasOwnProperty.call(message, "trialIndex"))
                    object.trialIndex = message.trialIndex;
                if (message.attempt != null && $Object.hasOwnProperty.call(message, "attempt"))
                    object.attempt = message.attempt;
                if (message.offset != null && $Object.hasOwnProperty.call(message, "offset"))
                    object.offset = options.json && !$isFinite(message.offset) ? $String(message.offset) : message.offset;
                if (message.files != null && $Object.hasOwnProperty.call(message, "files"))
                    object.files = message.files;
                return object;
            };

            /**
             * Converts this OutputRequest to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.OutputRequest
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            OutputRequest.prototype.toJSON = function() {
                return OutputRequest.toObject(this, $protobuf.util.toJSONOptions);
            };

            return OutputRequest;
        })();

        v1.OutputResponse = (function() {

            /**
             * Properties of an OutputResponse.
             * @typedef {Object} seedsweep.v1.OutputResponse.$Properties
             * @property {number|null} [attempt] OutputResponse attempt
             * @property {number|null} [latestAttempt] OutputResponse latestAttempt
             * @property {boolean|null} [running] OutputResponse running
             * @property {boolean|null} [trialEnded] OutputResponse trialEnded
             * @property {string|null} [worker] OutputResponse worker
             * @property {seedsweep.v1.KeptOutput.$Properties|null} [kept] OutputResponse kept
             * @property {Array.<string>|null} [logTail] OutputResponse logTail
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an OutputResponse.
             * @memberof seedsweep.v1
             * @interface IOutputResponse
             * @augments seedsweep.v1.OutputResponse.$Properties
             * @deprecated Use seedsweep.v1.OutputResponse.$Properties instead.
             */

            /**
             * Shape of an OutputResponse.
             * @typedef {seedsweep.v1.OutputResponse.$Properties} seedsweep.v1.OutputResponse.$Shape
             */

            /**
             * Constructs a new OutputResponse.
             * @memberof seedsweep.v1
             * @classdesc Represents an OutputResponse.
             * @constructor
             * @param {seedsweep.v1.OutputResponse.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const OutputResponse = function (properties) {
                this.logTail = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * OutputResponse attempt.
             * @member {number|null|undefined} attempt
             * @memberof seedsweep.v1.OutputResponse
             * @instance
             */
            OutputResponse.prototype.attempt = null;

            /**
             * OutputResponse latestAttempt.
             * @member {number|null|undefined} latestAttempt
             * @memberof seedsweep.v1.OutputResponse
             * @instance
             */
            OutputResponse.prototype.latestAttempt = null;

            /**
             * OutputResponse running.
             * @member {boolean|null|undefined} running
             * @memberof seedsweep.v1.OutputResponse
             * @instance
             */
            OutputResponse.prototype.running = null;

            /**
             * OutputResponse trialEnded.
             * @member {boolean|null|undefined} trialEnded
             * @memberof seedsweep.v1.OutputResponse
             * @instance
             */
            OutputResponse.prototype.trialEnded = null;

            /**
             * OutputResponse worker.
             * @member {string|null|undefined} worker
             * @memberof seedsweep.v1.OutputResponse
             * @instance
             */
            OutputResponse.prototype.worker = null;

            /**
             * OutputResponse kept.
             * @member {seedsweep.v1.KeptOutput.$Properties|null|undefined} kept
             * @memberof seedsweep.v1.OutputResponse
             * @instance
             */
            OutputResponse.prototype.kept = null;

            /**
             * OutputResponse logTail.
             * @member {Array.<string>} logTail
             * @memberof seedsweep.v1.OutputResponse
             * @instance
             */
            OutputResponse.prototype.logTail = $util.emptyArray;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(OutputResponse.prototype, "_attempt", {
                get: $util.oneOfGetter($oneOfFields = ["attempt"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(OutputResponse.prototype, "_latestAttempt", {
                get: $util.oneOfGetter($oneOfFields = ["latestAttempt"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(OutputResponse.prototype, "_running", {
                get: $util.oneOfGetter($oneOfFields = ["running"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(OutputResponse.prototype, "_trialEnded", {
                get: $util.oneOfGetter($oneOfFields = ["trialEnded"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(OutputResponse.prototype, "_worker", {
                get: $util.oneOfGetter($oneOfFields = ["worker"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(OutputResponse.prototype, "_kept", {
                get: $util.oneOfGetter($oneOfFields = ["kept"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified OutputResponse message. Does not implicitly {@link seedsweep.v1.OutputResponse.verify|verify} messages.
             * @function encode
             * @memberof seedsweep.v1.OutputResponse
             * @static
             * @param {seedsweep.v1.OutputResponse.$Properties} message OutputResponse message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            OutputResponse.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.attempt != null && $Object.hasOwnProperty.call(message, "attempt"))
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.attempt);
                if (message.latestAttempt != null && $Object.hasOwnProperty.call(message, "latestAttempt"))
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.latestAttempt);
                if (message.running != null && $Object.hasOwnProperty.call(message, "running"))
                    writer.uint32(/* id 3, wireType 0 =*/24).bool(message.running);
                if (message.trialEnded != null && $Object.hasOwnProperty.call(message, "trialEnded"))
                    writer.uint32(/* id 4, wireType 0 =*/32).bool(message.trialEnded);
                if (message.worker != null && $Object.hasOwnProperty.call(message, "worker"))
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.worker);
                if (message.kept != null && $Object.hasOwnProperty.call(message, "kept"))
                    $root.seedsweep.v1.KeptOutput.encode(message.kept, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.logTail != null && message.logTail.length)
                    for (let i = 0; i < message.logTail.length; ++i)
                        writer.uint32(/* id 7, wireType 2 =*/58).string(message.logTail[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an OutputResponse message from the specified reader or buffer.
             * @function decode
             * @memberof seedsweep.v1.OutputResponse
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {seedsweep.v1.OutputResponse & seedsweep.v1.OutputResponse.$Shape} OutputResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            OutputResponse.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.seedsweep.v1.OutputResponse();
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
                            message.attempt = reader.uint32();
                            message._attempt = "attempt";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.latestAttempt = reader.uint32();
                            message._latestAttempt = "latestAttempt";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.running = reader.bool();
                            message._running = "running";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            message.trialEnded = reader.bool();
                            message._trialEnded = "trialEnded";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.worker = reader.stringVerify();
                            message._worker = "worker";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.kept = $root.seedsweep.v1.KeptOutput.decode(reader, reader.size(), $undefined, _depth + 1, message.kept);
                            message._kept = "kept";
                            continue;
                        }
                    case 7: {
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
             * Creates an OutputResponse message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof seedsweep.v1.OutputResponse
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {seedsweep.v1.OutputResponse} OutputResponse
             */
            OutputResponse.fromObject = function (object, _depth) {
                if (object instanceof $root.seedsweep.v1.OutputResponse)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".seedsweep.v1.OutputResponse: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.seedsweep.v1.OutputResponse();
                if (object.attempt != null)
                    message.attempt = object.attempt >>> 0;
                if (object.latestAttempt != null)
                    message.latestAttempt = object.latestAttempt >>> 0;
                if (object.running != null)
                    message.running = $Boolean(object.running);
                if (object.trialEnded != null)
                    message.trialEnded = $Boolean(object.trialEnded);
                if (object.worker != null)
                    message.worker = $String(object.worker);
                if (object.kept != null) {
                    if (!$util.isObject(object.kept))
                        throw $TypeError(".seedsweep.v1.OutputResponse.kept: object expected");
                    message.kept = $root.seedsweep.v1.KeptOutput.fromObject(object.kept, _depth + 1);
                }
                if (object.logTail) {
                    if (!$Array.isArray(object.logTail))
                        throw $TypeError(".seedsweep.v1.OutputResponse.logTail: array expected");
                    message.logTail = $Array(object.logTail.length);
                    for (let i = 0; i < object.logTail.length; ++i)
                        message.logTail[i] = $String(object.logTail[i]);
                }
                return message;
            };

            /**
             * Creates a plain object from an OutputResponse message. Also converts values to other types if specified.
             * @function toObject
             * @memberof seedsweep.v1.OutputResponse
             * @static
             * @param {seedsweep.v1.OutputResponse} message OutputResponse
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            OutputResponse.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.logTail = [];
                if (message.attempt != null && $Object.hasOwnProperty.call(message, "attempt"))
                    object.attempt = message.attempt;
                if (message.latestAttempt != null && $Object.hasOwnProperty.call(message, "latestAttempt"))
                    object.latestAttempt = message.latestAttempt;
                if (message.running != null && $Object.hasOwnProperty.call(message, "running"))
                    object.running = message.running;
                if (message.trialEnded != null && $Object.hasOwnProperty.call(message, "trialEnded"))
                    object.trialEnded = message.trialEnded;
                if (message.worker != null && $Object.hasOwnProperty.call(message, "worker"))
                    object.worker = message.worker;
                if (message.kept != null && $Object.hasOwnProperty.call(message, "kept"))
                    object.kept = $root.seedsweep.v1.KeptOutput.toObject(message.kept, options, _depth + 1);
                if (message.logTail && message.logTail.length) {
                    object.logTail = $Array(message.logTail.length);
                    for (let j = 0; j < message.logTail.length; ++j)
                        object.logTail[j] = message.logTail[j];
                }
                return object;
            };

            /**
             * Converts this OutputResponse to JSON.
             * @function toJSON
             * @memberof seedsweep.v1.OutputResponse
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            OutputResponse.prototype.toJSON = function() {
                return OutputResponse.toObject(this, $protobuf.util.toJSONOptions);
            };

            return OutputResponse;
        })();

        return v1;
    })();

    return seedsweep;
})();

export {
  $root as default
};
