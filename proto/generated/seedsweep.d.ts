import * as $protobuf from "protobufjs";
import Long = require("long");

/** Namespace seedsweep. */
export namespace seedsweep {

    /** Namespace v1. */
    namespace v1 {

        /**
         * Properties of a TrialMessage.
         * @deprecated Use seedsweep.v1.TrialMessage.$Properties instead.
         */
        interface ITrialMessage extends seedsweep.v1.TrialMessage.$Properties {
        }

        /** Represents a TrialMessage. */
        class TrialMessage {

            /**
             * Constructs a new TrialMessage.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.TrialMessage.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** TrialMessage sweepId. */
            sweepId?: (string|null);

            /** TrialMessage trialId. */
            trialId?: (string|null);

            /** TrialMessage trialIndex. */
            trialIndex?: (number|null);

            /** TrialMessage setting. */
            setting?: (string|null);

            /** TrialMessage seed. */
            seed?: (number|null);

            /** TrialMessage trainer. */
            trainer?: (string|null);

            /** TrialMessage configJson. */
            configJson?: (string|null);

            /** TrialMessage priorAttempts. */
            priorAttempts?: (number|null);

            /** TrialMessage round. */
            round?: (number|null);

            /** TrialMessage trainerVersion. */
            trainerVersion?: (string|null);

            /** TrialMessage dataset. */
            dataset?: (seedsweep.v1.Dataset.$Properties|null);

            /** TrialMessage recipeJson. */
            recipeJson?: (string|null);

            /** TrialMessage reportsJson. */
            reportsJson?: (string|null);

            /** TrialMessage writtenJson. */
            writtenJson?: (string|null);

            /**
             * Encodes the specified TrialMessage message. Does not implicitly {@link seedsweep.v1.TrialMessage.verify|verify} messages.
             * @param message TrialMessage message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.TrialMessage.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TrialMessage message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.TrialMessage & seedsweep.v1.TrialMessage.$Shape} TrialMessage
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.TrialMessage & seedsweep.v1.TrialMessage.$Shape;

            /**
             * Creates a TrialMessage message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns TrialMessage
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.TrialMessage;

            /**
             * Creates a plain object from a TrialMessage message. Also converts values to other types if specified.
             * @param message TrialMessage
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.TrialMessage, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this TrialMessage to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace TrialMessage {

            /** Properties of a TrialMessage. */
            interface $Properties {

                /** TrialMessage sweepId */
                sweepId?: (string|null);

                /** TrialMessage trialId */
                trialId?: (string|null);

                /** TrialMessage trialIndex */
                trialIndex?: (number|null);

                /** TrialMessage setting */
                setting?: (string|null);

                /** TrialMessage seed */
                seed?: (number|null);

                /** TrialMessage trainer */
                trainer?: (string|null);

                /** TrialMessage configJson */
                configJson?: (string|null);

                /** TrialMessage priorAttempts */
                priorAttempts?: (number|null);

                /** TrialMessage round */
                round?: (number|null);

                /** TrialMessage trainerVersion */
                trainerVersion?: (string|null);

                /** TrialMessage dataset */
                dataset?: (seedsweep.v1.Dataset.$Properties|null);

                /** TrialMessage recipeJson */
                recipeJson?: (string|null);

                /** TrialMessage reportsJson */
                reportsJson?: (string|null);

                /** TrialMessage writtenJson */
                writtenJson?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a TrialMessage. */
            type $Shape = seedsweep.v1.TrialMessage.$Properties;
        }

        /**
         * Properties of a Dataset.
         * @deprecated Use seedsweep.v1.Dataset.$Properties instead.
         */
        interface IDataset extends seedsweep.v1.Dataset.$Properties {
        }

        /** Represents a Dataset. */
        class Dataset {

            /**
             * Constructs a new Dataset.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.Dataset.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Dataset label. */
            label?: (string|null);

            /** Dataset valueJson. */
            valueJson?: (string|null);

            /**
             * Encodes the specified Dataset message. Does not implicitly {@link seedsweep.v1.Dataset.verify|verify} messages.
             * @param message Dataset message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.Dataset.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Dataset message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.Dataset & seedsweep.v1.Dataset.$Shape} Dataset
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.Dataset & seedsweep.v1.Dataset.$Shape;

            /**
             * Creates a Dataset message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Dataset
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.Dataset;

            /**
             * Creates a plain object from a Dataset message. Also converts values to other types if specified.
             * @param message Dataset
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.Dataset, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Dataset to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Dataset {

            /** Properties of a Dataset. */
            interface $Properties {

                /** Dataset label */
                label?: (string|null);

                /** Dataset valueJson */
                valueJson?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Dataset. */
            type $Shape = seedsweep.v1.Dataset.$Properties;
        }

        /**
         * Properties of a Point.
         * @deprecated Use seedsweep.v1.Point.$Properties instead.
         */
        interface IPoint extends seedsweep.v1.Point.$Properties {
        }

        /** Represents a Point. */
        class Point {

            /**
             * Constructs a new Point.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.Point.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Point metric. */
            metric?: (string|null);

            /** Point step. */
            step?: (number|null);

            /** Point value. */
            value?: (number|null);

            /**
             * Encodes the specified Point message. Does not implicitly {@link seedsweep.v1.Point.verify|verify} messages.
             * @param message Point message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.Point.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Point message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.Point & seedsweep.v1.Point.$Shape} Point
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.Point & seedsweep.v1.Point.$Shape;

            /**
             * Creates a Point message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Point
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.Point;

            /**
             * Creates a plain object from a Point message. Also converts values to other types if specified.
             * @param message Point
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.Point, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Point to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Point {

            /** Properties of a Point. */
            interface $Properties {

                /** Point metric */
                metric?: (string|null);

                /** Point step */
                step?: (number|null);

                /** Point value */
                value?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Point. */
            type $Shape = seedsweep.v1.Point.$Properties;
        }

        /**
         * Properties of a Report.
         * @deprecated Use seedsweep.v1.Report.$Properties instead.
         */
        interface IReport extends seedsweep.v1.Report.$Properties {
        }

        /** Represents a Report. */
        class Report {

            /**
             * Constructs a new Report.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.Report.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Report sweepId. */
            sweepId?: (string|null);

            /** Report trialId. */
            trialId?: (string|null);

            /** Report trialIndex. */
            trialIndex?: (number|null);

            /** Report attempt. */
            attempt?: (number|null);

            /** Report seq. */
            seq?: (number|null);

            /** Report started. */
            started?: (seedsweep.v1.Started.$Properties|null);

            /** Report points. */
            points?: (seedsweep.v1.Points.$Properties|null);

            /** Report finished. */
            finished?: (seedsweep.v1.Finished.$Properties|null);

            /** Report failed. */
            failed?: (seedsweep.v1.Failed.$Properties|null);

            /** Report released. */
            released?: (seedsweep.v1.Released.$Properties|null);

            /** Report body. */
            body?: ("started"|"points"|"finished"|"failed"|"released");

            /**
             * Encodes the specified Report message. Does not implicitly {@link seedsweep.v1.Report.verify|verify} messages.
             * @param message Report message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.Report.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Report message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.Report & seedsweep.v1.Report.$Shape} Report
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.Report & seedsweep.v1.Report.$Shape;

            /**
             * Creates a Report message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Report
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.Report;

            /**
             * Creates a plain object from a Report message. Also converts values to other types if specified.
             * @param message Report
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.Report, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Report to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Report {

            /** Properties of a Report. */
            interface $Properties {

                /** Report sweepId */
                sweepId?: (string|null);

                /** Report trialId */
                trialId?: (string|null);

                /** Report trialIndex */
                trialIndex?: (number|null);

                /** Report attempt */
                attempt?: (number|null);

                /** Report seq */
                seq?: (number|null);

                /** Report started */
                started?: (seedsweep.v1.Started.$Properties|null);

                /** Report points */
                points?: (seedsweep.v1.Points.$Properties|null);

                /** Report finished */
                finished?: (seedsweep.v1.Finished.$Properties|null);

                /** Report failed */
                failed?: (seedsweep.v1.Failed.$Properties|null);

                /** Report released */
                released?: (seedsweep.v1.Released.$Properties|null);

                /** Report body */
                body?: ("started"|"points"|"finished"|"failed"|"released");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a Report. */
            type $Shape = {
              sweepId?: string|null;
              trialId?: string|null;
              trialIndex?: number|null;
              attempt?: number|null;
              seq?: number|null;
              started?: seedsweep.v1.Started.$Shape|null;
              points?: seedsweep.v1.Points.$Shape|null;
              finished?: seedsweep.v1.Finished.$Shape|null;
              failed?: seedsweep.v1.Failed.$Shape|null;
              released?: seedsweep.v1.Released.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ body?: undefined; started?: null; points?: null; finished?: null; failed?: null; released?: null }|{ body?: "started"; started: seedsweep.v1.Started.$Shape; points?: null; finished?: null; failed?: null; released?: null }|{ body?: "points"; started?: null; points: seedsweep.v1.Points.$Shape; finished?: null; failed?: null; released?: null }|{ body?: "finished"; started?: null; points?: null; finished: seedsweep.v1.Finished.$Shape; failed?: null; released?: null }|{ body?: "failed"; started?: null; points?: null; finished?: null; failed: seedsweep.v1.Failed.$Shape; released?: null }|{ body?: "released"; started?: null; points?: null; finished?: null; failed?: null; released: seedsweep.v1.Released.$Shape })
            );
        }

        /**
         * Properties of a Started.
         * @deprecated Use seedsweep.v1.Started.$Properties instead.
         */
        interface IStarted extends seedsweep.v1.Started.$Properties {
        }

        /** Represents a Started. */
        class Started {

            /**
             * Constructs a new Started.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.Started.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Started worker. */
            worker?: (string|null);

            /** Started slot. */
            slot?: (number|null);

            /** Started engine. */
            engine?: (string|null);

            /** Started resumeStep. */
            resumeStep?: (number|null);

            /**
             * Encodes the specified Started message. Does not implicitly {@link seedsweep.v1.Started.verify|verify} messages.
             * @param message Started message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.Started.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Started message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.Started & seedsweep.v1.Started.$Shape} Started
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.Started & seedsweep.v1.Started.$Shape;

            /**
             * Creates a Started message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Started
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.Started;

            /**
             * Creates a plain object from a Started message. Also converts values to other types if specified.
             * @param message Started
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.Started, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Started to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Started {

            /** Properties of a Started. */
            interface $Properties {

                /** Started worker */
                worker?: (string|null);

                /** Started slot */
                slot?: (number|null);

                /** Started engine */
                engine?: (string|null);

                /** Started resumeStep */
                resumeStep?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Started. */
            type $Shape = seedsweep.v1.Started.$Properties;
        }

        /**
         * Properties of a Points.
         * @deprecated Use seedsweep.v1.Points.$Properties instead.
         */
        interface IPoints extends seedsweep.v1.Points.$Properties {
        }

        /** Represents a Points. */
        class Points {

            /**
             * Constructs a new Points.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.Points.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Points points. */
            points: seedsweep.v1.Point.$Properties[];

            /**
             * Encodes the specified Points message. Does not implicitly {@link seedsweep.v1.Points.verify|verify} messages.
             * @param message Points message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.Points.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Points message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.Points & seedsweep.v1.Points.$Shape} Points
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.Points & seedsweep.v1.Points.$Shape;

            /**
             * Creates a Points message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Points
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.Points;

            /**
             * Creates a plain object from a Points message. Also converts values to other types if specified.
             * @param message Points
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.Points, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Points to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Points {

            /** Properties of a Points. */
            interface $Properties {

                /** Points points */
                points?: (seedsweep.v1.Point.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Points. */
            type $Shape = seedsweep.v1.Points.$Properties;
        }

        /**
         * Properties of a Finished.
         * @deprecated Use seedsweep.v1.Finished.$Properties instead.
         */
        interface IFinished extends seedsweep.v1.Finished.$Properties {
        }

        /** Represents a Finished. */
        class Finished {

            /**
             * Constructs a new Finished.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.Finished.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Finished logTail. */
            logTail: string[];

            /**
             * Encodes the specified Finished message. Does not implicitly {@link seedsweep.v1.Finished.verify|verify} messages.
             * @param message Finished message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.Finished.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Finished message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.Finished & seedsweep.v1.Finished.$Shape} Finished
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.Finished & seedsweep.v1.Finished.$Shape;

            /**
             * Creates a Finished message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Finished
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.Finished;

            /**
             * Creates a plain object from a Finished message. Also converts values to other types if specified.
             * @param message Finished
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.Finished, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Finished to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Finished {

            /** Properties of a Finished. */
            interface $Properties {

                /** Finished logTail */
                logTail?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Finished. */
            type $Shape = seedsweep.v1.Finished.$Properties;
        }

        /**
         * Properties of a Failed.
         * @deprecated Use seedsweep.v1.Failed.$Properties instead.
         */
        interface IFailed extends seedsweep.v1.Failed.$Properties {
        }

        /** Represents a Failed. */
        class Failed {

            /**
             * Constructs a new Failed.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.Failed.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Failed error. */
            error?: (string|null);

            /** Failed logTail. */
            logTail: string[];

            /** Failed permanent. */
            permanent?: (boolean|null);

            /**
             * Encodes the specified Failed message. Does not implicitly {@link seedsweep.v1.Failed.verify|verify} messages.
             * @param message Failed message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.Failed.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Failed message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.Failed & seedsweep.v1.Failed.$Shape} Failed
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.Failed & seedsweep.v1.Failed.$Shape;

            /**
             * Creates a Failed message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Failed
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.Failed;

            /**
             * Creates a plain object from a Failed message. Also converts values to other types if specified.
             * @param message Failed
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.Failed, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Failed to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Failed {

            /** Properties of a Failed. */
            interface $Properties {

                /** Failed error */
                error?: (string|null);

                /** Failed logTail */
                logTail?: (string[]|null);

                /** Failed permanent */
                permanent?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Failed. */
            type $Shape = seedsweep.v1.Failed.$Properties;
        }

        /**
         * Properties of a Released.
         * @deprecated Use seedsweep.v1.Released.$Properties instead.
         */
        interface IReleased extends seedsweep.v1.Released.$Properties {
        }

        /** Represents a Released. */
        class Released {

            /**
             * Constructs a new Released.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.Released.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Released killed. */
            killed?: (boolean|null);

            /** Released logTail. */
            logTail: string[];

            /**
             * Encodes the specified Released message. Does not implicitly {@link seedsweep.v1.Released.verify|verify} messages.
             * @param message Released message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.Released.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Released message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.Released & seedsweep.v1.Released.$Shape} Released
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.Released & seedsweep.v1.Released.$Shape;

            /**
             * Creates a Released message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Released
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.Released;

            /**
             * Creates a plain object from a Released message. Also converts values to other types if specified.
             * @param message Released
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.Released, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Released to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Released {

            /** Properties of a Released. */
            interface $Properties {

                /** Released killed */
                killed?: (boolean|null);

                /** Released logTail */
                logTail?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Released. */
            type $Shape = seedsweep.v1.Released.$Properties;
        }

        /** Directive enum. */
        enum Directive {

            /** DIRECTIVE_UNSPECIFIED value */
            DIRECTIVE_UNSPECIFIED = 0,

            /** DIRECTIVE_CONTINUE value */
            DIRECTIVE_CONTINUE = 1,

            /** DIRECTIVE_STOP value */
            DIRECTIVE_STOP = 2,

            /** DIRECTIVE_SUPERSEDED value */
            DIRECTIVE_SUPERSEDED = 3,

            /** DIRECTIVE_PRUNED value */
            DIRECTIVE_PRUNED = 4
        }

        /**
         * Properties of a Receipt.
         * @deprecated Use seedsweep.v1.Receipt.$Properties instead.
         */
        interface IReceipt extends seedsweep.v1.Receipt.$Properties {
        }

        /** Represents a Receipt. */
        class Receipt {

            /**
             * Constructs a new Receipt.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.Receipt.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Receipt trialId. */
            trialId?: (string|null);

            /** Receipt attempt. */
            attempt?: (number|null);

            /** Receipt seq. */
            seq?: (number|null);

            /** Receipt directive. */
            directive?: (seedsweep.v1.Directive|null);

            /** Receipt sweepId. */
            sweepId?: (string|null);

            /**
             * Encodes the specified Receipt message. Does not implicitly {@link seedsweep.v1.Receipt.verify|verify} messages.
             * @param message Receipt message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.Receipt.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Receipt message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.Receipt & seedsweep.v1.Receipt.$Shape} Receipt
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.Receipt & seedsweep.v1.Receipt.$Shape;

            /**
             * Creates a Receipt message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Receipt
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.Receipt;

            /**
             * Creates a plain object from a Receipt message. Also converts values to other types if specified.
             * @param message Receipt
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.Receipt, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Receipt to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Receipt {

            /** Properties of a Receipt. */
            interface $Properties {

                /** Receipt trialId */
                trialId?: (string|null);

                /** Receipt attempt */
                attempt?: (number|null);

                /** Receipt seq */
                seq?: (number|null);

                /** Receipt directive */
                directive?: (seedsweep.v1.Directive|null);

                /** Receipt sweepId */
                sweepId?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Receipt. */
            type $Shape = seedsweep.v1.Receipt.$Properties;
        }

        /**
         * Properties of a ReportRequest.
         * @deprecated Use seedsweep.v1.ReportRequest.$Properties instead.
         */
        interface IReportRequest extends seedsweep.v1.ReportRequest.$Properties {
        }

        /** Represents a ReportRequest. */
        class ReportRequest {

            /**
             * Constructs a new ReportRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.ReportRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ReportRequest reports. */
            reports: seedsweep.v1.Report.$Properties[];

            /**
             * Encodes the specified ReportRequest message. Does not implicitly {@link seedsweep.v1.ReportRequest.verify|verify} messages.
             * @param message ReportRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.ReportRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ReportRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.ReportRequest & seedsweep.v1.ReportRequest.$Shape} ReportRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.ReportRequest & seedsweep.v1.ReportRequest.$Shape;

            /**
             * Creates a ReportRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ReportRequest
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.ReportRequest;

            /**
             * Creates a plain object from a ReportRequest message. Also converts values to other types if specified.
             * @param message ReportRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.ReportRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ReportRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ReportRequest {

            /** Properties of a ReportRequest. */
            interface $Properties {

                /** ReportRequest reports */
                reports?: (seedsweep.v1.Report.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ReportRequest. */
            type $Shape = {
              reports?: seedsweep.v1.Report.$Shape[]|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a ReportResponse.
         * @deprecated Use seedsweep.v1.ReportResponse.$Properties instead.
         */
        interface IReportResponse extends seedsweep.v1.ReportResponse.$Properties {
        }

        /** Represents a ReportResponse. */
        class ReportResponse {

            /**
             * Constructs a new ReportResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.ReportResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ReportResponse receipts. */
            receipts: seedsweep.v1.Receipt.$Properties[];

            /**
             * Encodes the specified ReportResponse message. Does not implicitly {@link seedsweep.v1.ReportResponse.verify|verify} messages.
             * @param message ReportResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.ReportResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ReportResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.ReportResponse & seedsweep.v1.ReportResponse.$Shape} ReportResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.ReportResponse & seedsweep.v1.ReportResponse.$Shape;

            /**
             * Creates a ReportResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ReportResponse
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.ReportResponse;

            /**
             * Creates a plain object from a ReportResponse message. Also converts values to other types if specified.
             * @param message ReportResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.ReportResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ReportResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ReportResponse {

            /** Properties of a ReportResponse. */
            interface $Properties {

                /** ReportResponse receipts */
                receipts?: (seedsweep.v1.Receipt.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ReportResponse. */
            type $Shape = seedsweep.v1.ReportResponse.$Properties;
        }

        /**
         * Properties of an EventBatch.
         * @deprecated Use seedsweep.v1.EventBatch.$Properties instead.
         */
        interface IEventBatch extends seedsweep.v1.EventBatch.$Properties {
        }

        /** Represents an EventBatch. */
        class EventBatch {

            /**
             * Constructs a new EventBatch.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.EventBatch.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** EventBatch format. */
            format?: (number|null);

            /** EventBatch events. */
            events: seedsweep.v1.Event.$Properties[];

            /**
             * Encodes the specified EventBatch message. Does not implicitly {@link seedsweep.v1.EventBatch.verify|verify} messages.
             * @param message EventBatch message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.EventBatch.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an EventBatch message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.EventBatch & seedsweep.v1.EventBatch.$Shape} EventBatch
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.EventBatch & seedsweep.v1.EventBatch.$Shape;

            /**
             * Creates an EventBatch message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns EventBatch
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.EventBatch;

            /**
             * Creates a plain object from an EventBatch message. Also converts values to other types if specified.
             * @param message EventBatch
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.EventBatch, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this EventBatch to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace EventBatch {

            /** Properties of an EventBatch. */
            interface $Properties {

                /** EventBatch format */
                format?: (number|null);

                /** EventBatch events */
                events?: (seedsweep.v1.Event.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an EventBatch. */
            type $Shape = {
              format?: number|null;
              events?: seedsweep.v1.Event.$Shape[]|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of an Event.
         * @deprecated Use seedsweep.v1.Event.$Properties instead.
         */
        interface IEvent extends seedsweep.v1.Event.$Properties {
        }

        /** Represents an Event. */
        class Event {

            /**
             * Constructs a new Event.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.Event.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Event timeMs. */
            timeMs?: (number|null);

            /** Event sweepId. */
            sweepId?: (string|null);

            /** Event submitted. */
            submitted?: (seedsweep.v1.SweepSubmitted.$Properties|null);

            /** Event controlled. */
            controlled?: (seedsweep.v1.SweepControlled.$Properties|null);

            /** Event reported. */
            reported?: (seedsweep.v1.Report.$Properties|null);

            /** Event lost. */
            lost?: (seedsweep.v1.TrialLost.$Properties|null);

            /** Event reopened. */
            reopened?: (seedsweep.v1.TrialsReopened.$Properties|null);

            /** Event extended. */
            extended?: (seedsweep.v1.Extended.$Properties|null);

            /** Event pruned. */
            pruned?: (seedsweep.v1.Pruned.$Properties|null);

            /** Event proposed. */
            proposed?: (seedsweep.v1.Proposed.$Properties|null);

            /** Event adopted. */
            adopted?: (seedsweep.v1.Adopted.$Properties|null);

            /** Event checkpointed. */
            checkpointed?: (seedsweep.v1.Checkpointed.$Properties|null);

            /** Event placed. */
            placed?: (seedsweep.v1.Placed.$Properties|null);

            /** Event body. */
            body?: ("submitted"|"controlled"|"reported"|"lost"|"reopened"|"extended"|"pruned"|"proposed"|"adopted"|"checkpointed"|"placed");

            /**
             * Encodes the specified Event message. Does not implicitly {@link seedsweep.v1.Event.verify|verify} messages.
             * @param message Event message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.Event.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Event message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.Event & seedsweep.v1.Event.$Shape} Event
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.Event & seedsweep.v1.Event.$Shape;

            /**
             * Creates an Event message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Event
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.Event;

            /**
             * Creates a plain object from an Event message. Also converts values to other types if specified.
             * @param message Event
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.Event, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Event to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Event {

            /** Properties of an Event. */
            interface $Properties {

                /** Event timeMs */
                timeMs?: (number|null);

                /** Event sweepId */
                sweepId?: (string|null);

                /** Event submitted */
                submitted?: (seedsweep.v1.SweepSubmitted.$Properties|null);

                /** Event controlled */
                controlled?: (seedsweep.v1.SweepControlled.$Properties|null);

                /** Event reported */
                reported?: (seedsweep.v1.Report.$Properties|null);

                /** Event lost */
                lost?: (seedsweep.v1.TrialLost.$Properties|null);

                /** Event reopened */
                reopened?: (seedsweep.v1.TrialsReopened.$Properties|null);

                /** Event extended */
                extended?: (seedsweep.v1.Extended.$Properties|null);

                /** Event pruned */
                pruned?: (seedsweep.v1.Pruned.$Properties|null);

                /** Event proposed */
                proposed?: (seedsweep.v1.Proposed.$Properties|null);

                /** Event adopted */
                adopted?: (seedsweep.v1.Adopted.$Properties|null);

                /** Event checkpointed */
                checkpointed?: (seedsweep.v1.Checkpointed.$Properties|null);

                /** Event placed */
                placed?: (seedsweep.v1.Placed.$Properties|null);

                /** Event body */
                body?: ("submitted"|"controlled"|"reported"|"lost"|"reopened"|"extended"|"pruned"|"proposed"|"adopted"|"checkpointed"|"placed");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of an Event. */
            type $Shape = {
              timeMs?: number|null;
              sweepId?: string|null;
              submitted?: seedsweep.v1.SweepSubmitted.$Shape|null;
              controlled?: seedsweep.v1.SweepControlled.$Shape|null;
              reported?: seedsweep.v1.Report.$Shape|null;
              lost?: seedsweep.v1.TrialLost.$Shape|null;
              reopened?: seedsweep.v1.TrialsReopened.$Shape|null;
              extended?: seedsweep.v1.Extended.$Shape|null;
              pruned?: seedsweep.v1.Pruned.$Shape|null;
              proposed?: seedsweep.v1.Proposed.$Shape|null;
              adopted?: seedsweep.v1.Adopted.$Shape|null;
              checkpointed?: seedsweep.v1.Checkpointed.$Shape|null;
              placed?: seedsweep.v1.Placed.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ body?: undefined; submitted?: null; controlled?: null; reported?: null; lost?: null; reopened?: null; extended?: null; pruned?: null; proposed?: null; adopted?: null; checkpointed?: null; placed?: null }|{ body?: "submitted"; submitted: seedsweep.v1.SweepSubmitted.$Shape; controlled?: null; reported?: null; lost?: null; reopened?: null; extended?: null; pruned?: null; proposed?: null; adopted?: null; checkpointed?: null; placed?: null }|{ body?: "controlled"; submitted?: null; controlled: seedsweep.v1.SweepControlled.$Shape; reported?: null; lost?: null; reopened?: null; extended?: null; pruned?: null; proposed?: null; adopted?: null; checkpointed?: null; placed?: null }|{ body?: "reported"; submitted?: null; controlled?: null; reported: seedsweep.v1.Report.$Shape; lost?: null; reopened?: null; extended?: null; pruned?: null; proposed?: null; adopted?: null; checkpointed?: null; placed?: null }|{ body?: "lost"; submitted?: null; controlled?: null; reported?: null; lost: seedsweep.v1.TrialLost.$Shape; reopened?: null; extended?: null; pruned?: null; proposed?: null; adopted?: null; checkpointed?: null; placed?: null }|{ body?: "reopened"; submitted?: null; controlled?: null; reported?: null; lost?: null; reopened: seedsweep.v1.TrialsReopened.$Shape; extended?: null; pruned?: null; proposed?: null; adopted?: null; checkpointed?: null; placed?: null }|{ body?: "extended"; submitted?: null; controlled?: null; reported?: null; lost?: null; reopened?: null; extended: seedsweep.v1.Extended.$Shape; pruned?: null; proposed?: null; adopted?: null; checkpointed?: null; placed?: null }|{ body?: "pruned"; submitted?: null; controlled?: null; reported?: null; lost?: null; reopened?: null; extended?: null; pruned: seedsweep.v1.Pruned.$Shape; proposed?: null; adopted?: null; checkpointed?: null; placed?: null }|{ body?: "proposed"; submitted?: null; controlled?: null; reported?: null; lost?: null; reopened?: null; extended?: null; pruned?: null; proposed: seedsweep.v1.Proposed.$Shape; adopted?: null; checkpointed?: null; placed?: null }|{ body?: "adopted"; submitted?: null; controlled?: null; reported?: null; lost?: null; reopened?: null; extended?: null; pruned?: null; proposed?: null; adopted: seedsweep.v1.Adopted.$Shape; checkpointed?: null; placed?: null }|{ body?: "checkpointed"; submitted?: null; controlled?: null; reported?: null; lost?: null; reopened?: null; extended?: null; pruned?: null; proposed?: null; adopted?: null; checkpointed: seedsweep.v1.Checkpointed.$Shape; placed?: null }|{ body?: "placed"; submitted?: null; controlled?: null; reported?: null; lost?: null; reopened?: null; extended?: null; pruned?: null; proposed?: null; adopted?: null; checkpointed?: null; placed: seedsweep.v1.Placed.$Shape })
            );
        }

        /**
         * Properties of a Placed.
         * @deprecated Use seedsweep.v1.Placed.$Properties instead.
         */
        interface IPlaced extends seedsweep.v1.Placed.$Properties {
        }

        /** Represents a Placed. */
        class Placed {

            /**
             * Constructs a new Placed.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.Placed.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Placed placeJson. */
            placeJson?: (string|null);

            /**
             * Encodes the specified Placed message. Does not implicitly {@link seedsweep.v1.Placed.verify|verify} messages.
             * @param message Placed message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.Placed.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Placed message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.Placed & seedsweep.v1.Placed.$Shape} Placed
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.Placed & seedsweep.v1.Placed.$Shape;

            /**
             * Creates a Placed message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Placed
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.Placed;

            /**
             * Creates a plain object from a Placed message. Also converts values to other types if specified.
             * @param message Placed
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.Placed, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Placed to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Placed {

            /** Properties of a Placed. */
            interface $Properties {

                /** Placed placeJson */
                placeJson?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Placed. */
            type $Shape = seedsweep.v1.Placed.$Properties;
        }

        /**
         * Properties of a SweepSubmitted.
         * @deprecated Use seedsweep.v1.SweepSubmitted.$Properties instead.
         */
        interface ISweepSubmitted extends seedsweep.v1.SweepSubmitted.$Properties {
        }

        /** Represents a SweepSubmitted. */
        class SweepSubmitted {

            /**
             * Constructs a new SweepSubmitted.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.SweepSubmitted.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SweepSubmitted document. */
            document?: (string|null);

            /** SweepSubmitted specJson. */
            specJson?: (string|null);

            /** SweepSubmitted source. */
            source?: (seedsweep.v1.SweepSource.$Properties|null);

            /**
             * Encodes the specified SweepSubmitted message. Does not implicitly {@link seedsweep.v1.SweepSubmitted.verify|verify} messages.
             * @param message SweepSubmitted message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.SweepSubmitted.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SweepSubmitted message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.SweepSubmitted & seedsweep.v1.SweepSubmitted.$Shape} SweepSubmitted
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.SweepSubmitted & seedsweep.v1.SweepSubmitted.$Shape;

            /**
             * Creates a SweepSubmitted message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SweepSubmitted
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.SweepSubmitted;

            /**
             * Creates a plain object from a SweepSubmitted message. Also converts values to other types if specified.
             * @param message SweepSubmitted
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.SweepSubmitted, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SweepSubmitted to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace SweepSubmitted {

            /** Properties of a SweepSubmitted. */
            interface $Properties {

                /** SweepSubmitted document */
                document?: (string|null);

                /** SweepSubmitted specJson */
                specJson?: (string|null);

                /** SweepSubmitted source */
                source?: (seedsweep.v1.SweepSource.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SweepSubmitted. */
            type $Shape = seedsweep.v1.SweepSubmitted.$Properties;
        }

        /**
         * Properties of a SweepSource.
         * @deprecated Use seedsweep.v1.SweepSource.$Properties instead.
         */
        interface ISweepSource extends seedsweep.v1.SweepSource.$Properties {
        }

        /** Represents a SweepSource. */
        class SweepSource {

            /**
             * Constructs a new SweepSource.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.SweepSource.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SweepSource text. */
            text?: (string|null);

            /** SweepSource file. */
            file?: (string|null);

            /** SweepSource overrides. */
            overrides: string[];

            /** SweepSource compiledBy. */
            compiledBy?: (string|null);

            /**
             * Encodes the specified SweepSource message. Does not implicitly {@link seedsweep.v1.SweepSource.verify|verify} messages.
             * @param message SweepSource message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.SweepSource.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SweepSource message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.SweepSource & seedsweep.v1.SweepSource.$Shape} SweepSource
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.SweepSource & seedsweep.v1.SweepSource.$Shape;

            /**
             * Creates a SweepSource message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SweepSource
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.SweepSource;

            /**
             * Creates a plain object from a SweepSource message. Also converts values to other types if specified.
             * @param message SweepSource
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.SweepSource, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SweepSource to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace SweepSource {

            /** Properties of a SweepSource. */
            interface $Properties {

                /** SweepSource text */
                text?: (string|null);

                /** SweepSource file */
                file?: (string|null);

                /** SweepSource overrides */
                overrides?: (string[]|null);

                /** SweepSource compiledBy */
                compiledBy?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SweepSource. */
            type $Shape = seedsweep.v1.SweepSource.$Properties;
        }

        /**
         * Properties of a SweepControlled.
         * @deprecated Use seedsweep.v1.SweepControlled.$Properties instead.
         */
        interface ISweepControlled extends seedsweep.v1.SweepControlled.$Properties {
        }

        /** Represents a SweepControlled. */
        class SweepControlled {

            /**
             * Constructs a new SweepControlled.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.SweepControlled.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SweepControlled action. */
            action?: (seedsweep.v1.ControlAction|null);

            /**
             * Encodes the specified SweepControlled message. Does not implicitly {@link seedsweep.v1.SweepControlled.verify|verify} messages.
             * @param message SweepControlled message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.SweepControlled.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SweepControlled message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.SweepControlled & seedsweep.v1.SweepControlled.$Shape} SweepControlled
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.SweepControlled & seedsweep.v1.SweepControlled.$Shape;

            /**
             * Creates a SweepControlled message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SweepControlled
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.SweepControlled;

            /**
             * Creates a plain object from a SweepControlled message. Also converts values to other types if specified.
             * @param message SweepControlled
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.SweepControlled, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SweepControlled to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace SweepControlled {

            /** Properties of a SweepControlled. */
            interface $Properties {

                /** SweepControlled action */
                action?: (seedsweep.v1.ControlAction|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SweepControlled. */
            type $Shape = seedsweep.v1.SweepControlled.$Properties;
        }

        /**
         * Properties of a TrialsReopened.
         * @deprecated Use seedsweep.v1.TrialsReopened.$Properties instead.
         */
        interface ITrialsReopened extends seedsweep.v1.TrialsReopened.$Properties {
        }

        /** Represents a TrialsReopened. */
        class TrialsReopened {

            /**
             * Constructs a new TrialsReopened.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.TrialsReopened.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** TrialsReopened trialIndices. */
            trialIndices: number[];

            /**
             * Encodes the specified TrialsReopened message. Does not implicitly {@link seedsweep.v1.TrialsReopened.verify|verify} messages.
             * @param message TrialsReopened message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.TrialsReopened.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TrialsReopened message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.TrialsReopened & seedsweep.v1.TrialsReopened.$Shape} TrialsReopened
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.TrialsReopened & seedsweep.v1.TrialsReopened.$Shape;

            /**
             * Creates a TrialsReopened message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns TrialsReopened
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.TrialsReopened;

            /**
             * Creates a plain object from a TrialsReopened message. Also converts values to other types if specified.
             * @param message TrialsReopened
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.TrialsReopened, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this TrialsReopened to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace TrialsReopened {

            /** Properties of a TrialsReopened. */
            interface $Properties {

                /** TrialsReopened trialIndices */
                trialIndices?: (number[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a TrialsReopened. */
            type $Shape = seedsweep.v1.TrialsReopened.$Properties;
        }

        /**
         * Properties of an Extended.
         * @deprecated Use seedsweep.v1.Extended.$Properties instead.
         */
        interface IExtended extends seedsweep.v1.Extended.$Properties {
        }

        /** Represents an Extended. */
        class Extended {

            /**
             * Constructs a new Extended.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.Extended.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Extended entries. */
            entries: seedsweep.v1.EntrySeeds.$Properties[];

            /**
             * Encodes the specified Extended message. Does not implicitly {@link seedsweep.v1.Extended.verify|verify} messages.
             * @param message Extended message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.Extended.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Extended message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.Extended & seedsweep.v1.Extended.$Shape} Extended
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.Extended & seedsweep.v1.Extended.$Shape;

            /**
             * Creates an Extended message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Extended
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.Extended;

            /**
             * Creates a plain object from an Extended message. Also converts values to other types if specified.
             * @param message Extended
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.Extended, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Extended to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Extended {

            /** Properties of an Extended. */
            interface $Properties {

                /** Extended entries */
                entries?: (seedsweep.v1.EntrySeeds.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Extended. */
            type $Shape = seedsweep.v1.Extended.$Properties;
        }

        /**
         * Properties of an EntrySeeds.
         * @deprecated Use seedsweep.v1.EntrySeeds.$Properties instead.
         */
        interface IEntrySeeds extends seedsweep.v1.EntrySeeds.$Properties {
        }

        /** Represents an EntrySeeds. */
        class EntrySeeds {

            /**
             * Constructs a new EntrySeeds.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.EntrySeeds.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** EntrySeeds entry. */
            entry?: (number|null);

            /** EntrySeeds seeds. */
            seeds: number[];

            /**
             * Encodes the specified EntrySeeds message. Does not implicitly {@link seedsweep.v1.EntrySeeds.verify|verify} messages.
             * @param message EntrySeeds message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.EntrySeeds.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an EntrySeeds message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.EntrySeeds & seedsweep.v1.EntrySeeds.$Shape} EntrySeeds
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.EntrySeeds & seedsweep.v1.EntrySeeds.$Shape;

            /**
             * Creates an EntrySeeds message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns EntrySeeds
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.EntrySeeds;

            /**
             * Creates a plain object from an EntrySeeds message. Also converts values to other types if specified.
             * @param message EntrySeeds
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.EntrySeeds, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this EntrySeeds to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace EntrySeeds {

            /** Properties of an EntrySeeds. */
            interface $Properties {

                /** EntrySeeds entry */
                entry?: (number|null);

                /** EntrySeeds seeds */
                seeds?: (number[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an EntrySeeds. */
            type $Shape = seedsweep.v1.EntrySeeds.$Properties;
        }

        /**
         * Properties of a Pruned.
         * @deprecated Use seedsweep.v1.Pruned.$Properties instead.
         */
        interface IPruned extends seedsweep.v1.Pruned.$Properties {
        }

        /** Represents a Pruned. */
        class Pruned {

            /**
             * Constructs a new Pruned.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.Pruned.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Pruned entries. */
            entries: number[];

            /** Pruned trialIndices. */
            trialIndices: number[];

            /** Pruned by. */
            by?: (string|null);

            /**
             * Encodes the specified Pruned message. Does not implicitly {@link seedsweep.v1.Pruned.verify|verify} messages.
             * @param message Pruned message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.Pruned.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Pruned message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.Pruned & seedsweep.v1.Pruned.$Shape} Pruned
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.Pruned & seedsweep.v1.Pruned.$Shape;

            /**
             * Creates a Pruned message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Pruned
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.Pruned;

            /**
             * Creates a plain object from a Pruned message. Also converts values to other types if specified.
             * @param message Pruned
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.Pruned, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Pruned to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Pruned {

            /** Properties of a Pruned. */
            interface $Properties {

                /** Pruned entries */
                entries?: (number[]|null);

                /** Pruned trialIndices */
                trialIndices?: (number[]|null);

                /** Pruned by */
                by?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Pruned. */
            type $Shape = seedsweep.v1.Pruned.$Properties;
        }

        /**
         * Properties of a Proposed.
         * @deprecated Use seedsweep.v1.Proposed.$Properties instead.
         */
        interface IProposed extends seedsweep.v1.Proposed.$Properties {
        }

        /** Represents a Proposed. */
        class Proposed {

            /**
             * Constructs a new Proposed.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.Proposed.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Proposed settingsJson. */
            settingsJson: string[];

            /** Proposed firstEntry. */
            firstEntry?: (number|null);

            /** Proposed entries. */
            entries?: (number|null);

            /** Proposed seeds. */
            seeds: number[];

            /**
             * Encodes the specified Proposed message. Does not implicitly {@link seedsweep.v1.Proposed.verify|verify} messages.
             * @param message Proposed message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.Proposed.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Proposed message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.Proposed & seedsweep.v1.Proposed.$Shape} Proposed
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.Proposed & seedsweep.v1.Proposed.$Shape;

            /**
             * Creates a Proposed message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Proposed
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.Proposed;

            /**
             * Creates a plain object from a Proposed message. Also converts values to other types if specified.
             * @param message Proposed
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.Proposed, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Proposed to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Proposed {

            /** Properties of a Proposed. */
            interface $Properties {

                /** Proposed settingsJson */
                settingsJson?: (string[]|null);

                /** Proposed firstEntry */
                firstEntry?: (number|null);

                /** Proposed entries */
                entries?: (number|null);

                /** Proposed seeds */
                seeds?: (number[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Proposed. */
            type $Shape = seedsweep.v1.Proposed.$Properties;
        }

        /**
         * Properties of an Adopted.
         * @deprecated Use seedsweep.v1.Adopted.$Properties instead.
         */
        interface IAdopted extends seedsweep.v1.Adopted.$Properties {
        }

        /** Represents an Adopted. */
        class Adopted {

            /**
             * Constructs a new Adopted.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.Adopted.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Adopted fromSweepId. */
            fromSweepId?: (string|null);

            /** Adopted trialIndices. */
            trialIndices: number[];

            /** Adopted fromIndices. */
            fromIndices: number[];

            /**
             * Encodes the specified Adopted message. Does not implicitly {@link seedsweep.v1.Adopted.verify|verify} messages.
             * @param message Adopted message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.Adopted.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Adopted message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.Adopted & seedsweep.v1.Adopted.$Shape} Adopted
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.Adopted & seedsweep.v1.Adopted.$Shape;

            /**
             * Creates an Adopted message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Adopted
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.Adopted;

            /**
             * Creates a plain object from an Adopted message. Also converts values to other types if specified.
             * @param message Adopted
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.Adopted, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Adopted to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Adopted {

            /** Properties of an Adopted. */
            interface $Properties {

                /** Adopted fromSweepId */
                fromSweepId?: (string|null);

                /** Adopted trialIndices */
                trialIndices?: (number[]|null);

                /** Adopted fromIndices */
                fromIndices?: (number[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Adopted. */
            type $Shape = seedsweep.v1.Adopted.$Properties;
        }

        /**
         * Properties of a Checkpointed.
         * @deprecated Use seedsweep.v1.Checkpointed.$Properties instead.
         */
        interface ICheckpointed extends seedsweep.v1.Checkpointed.$Properties {
        }

        /** Represents a Checkpointed. */
        class Checkpointed {

            /**
             * Constructs a new Checkpointed.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.Checkpointed.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Checkpointed trialIndex. */
            trialIndex?: (number|null);

            /** Checkpointed attempt. */
            attempt?: (number|null);

            /** Checkpointed step. */
            step?: (number|null);

            /** Checkpointed object. */
            object?: (string|null);

            /**
             * Encodes the specified Checkpointed message. Does not implicitly {@link seedsweep.v1.Checkpointed.verify|verify} messages.
             * @param message Checkpointed message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.Checkpointed.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Checkpointed message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.Checkpointed & seedsweep.v1.Checkpointed.$Shape} Checkpointed
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.Checkpointed & seedsweep.v1.Checkpointed.$Shape;

            /**
             * Creates a Checkpointed message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Checkpointed
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.Checkpointed;

            /**
             * Creates a plain object from a Checkpointed message. Also converts values to other types if specified.
             * @param message Checkpointed
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.Checkpointed, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Checkpointed to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Checkpointed {

            /** Properties of a Checkpointed. */
            interface $Properties {

                /** Checkpointed trialIndex */
                trialIndex?: (number|null);

                /** Checkpointed attempt */
                attempt?: (number|null);

                /** Checkpointed step */
                step?: (number|null);

                /** Checkpointed object */
                object?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Checkpointed. */
            type $Shape = seedsweep.v1.Checkpointed.$Properties;
        }

        /**
         * Properties of a TrialLost.
         * @deprecated Use seedsweep.v1.TrialLost.$Properties instead.
         */
        interface ITrialLost extends seedsweep.v1.TrialLost.$Properties {
        }

        /** Represents a TrialLost. */
        class TrialLost {

            /**
             * Constructs a new TrialLost.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.TrialLost.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** TrialLost trialId. */
            trialId?: (string|null);

            /** TrialLost trialIndex. */
            trialIndex?: (number|null);

            /** TrialLost deliveries. */
            deliveries?: (number|null);

            /**
             * Encodes the specified TrialLost message. Does not implicitly {@link seedsweep.v1.TrialLost.verify|verify} messages.
             * @param message TrialLost message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.TrialLost.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TrialLost message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.TrialLost & seedsweep.v1.TrialLost.$Shape} TrialLost
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.TrialLost & seedsweep.v1.TrialLost.$Shape;

            /**
             * Creates a TrialLost message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns TrialLost
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.TrialLost;

            /**
             * Creates a plain object from a TrialLost message. Also converts values to other types if specified.
             * @param message TrialLost
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.TrialLost, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this TrialLost to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace TrialLost {

            /** Properties of a TrialLost. */
            interface $Properties {

                /** TrialLost trialId */
                trialId?: (string|null);

                /** TrialLost trialIndex */
                trialIndex?: (number|null);

                /** TrialLost deliveries */
                deliveries?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a TrialLost. */
            type $Shape = seedsweep.v1.TrialLost.$Properties;
        }

        /** SweepState enum. */
        enum SweepState {

            /** SWEEP_STATE_UNSPECIFIED value */
            SWEEP_STATE_UNSPECIFIED = 0,

            /** SWEEP_STATE_RUNNING value */
            SWEEP_STATE_RUNNING = 1,

            /** SWEEP_STATE_PAUSED value */
            SWEEP_STATE_PAUSED = 2,

            /** SWEEP_STATE_CANCELLED value */
            SWEEP_STATE_CANCELLED = 3,

            /** SWEEP_STATE_DONE value */
            SWEEP_STATE_DONE = 4
        }

        /** ControlAction enum. */
        enum ControlAction {

            /** CONTROL_ACTION_UNSPECIFIED value */
            CONTROL_ACTION_UNSPECIFIED = 0,

            /** CONTROL_ACTION_PAUSE value */
            CONTROL_ACTION_PAUSE = 1,

            /** CONTROL_ACTION_RESUME value */
            CONTROL_ACTION_RESUME = 2,

            /** CONTROL_ACTION_CANCEL value */
            CONTROL_ACTION_CANCEL = 3
        }

        /** TrialState enum. */
        enum TrialState {

            /** TRIAL_STATE_UNSPECIFIED value */
            TRIAL_STATE_UNSPECIFIED = 0,

            /** TRIAL_STATE_QUEUED value */
            TRIAL_STATE_QUEUED = 1,

            /** TRIAL_STATE_RUNNING value */
            TRIAL_STATE_RUNNING = 2,

            /** TRIAL_STATE_DONE value */
            TRIAL_STATE_DONE = 3,

            /** TRIAL_STATE_FAILED value */
            TRIAL_STATE_FAILED = 4,

            /** TRIAL_STATE_CANCELLED value */
            TRIAL_STATE_CANCELLED = 5
        }

        /**
         * Properties of a SweepRecord.
         * @deprecated Use seedsweep.v1.SweepRecord.$Properties instead.
         */
        interface ISweepRecord extends seedsweep.v1.SweepRecord.$Properties {
        }

        /** Represents a SweepRecord. */
        class SweepRecord {

            /**
             * Constructs a new SweepRecord.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.SweepRecord.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SweepRecord sweepId. */
            sweepId?: (string|null);

            /** SweepRecord state. */
            state?: (seedsweep.v1.SweepState|null);

            /** SweepRecord placeJson. */
            placeJson?: (string|null);

            /**
             * Encodes the specified SweepRecord message. Does not implicitly {@link seedsweep.v1.SweepRecord.verify|verify} messages.
             * @param message SweepRecord message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.SweepRecord.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SweepRecord message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.SweepRecord & seedsweep.v1.SweepRecord.$Shape} SweepRecord
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.SweepRecord & seedsweep.v1.SweepRecord.$Shape;

            /**
             * Creates a SweepRecord message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SweepRecord
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.SweepRecord;

            /**
             * Creates a plain object from a SweepRecord message. Also converts values to other types if specified.
             * @param message SweepRecord
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.SweepRecord, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SweepRecord to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace SweepRecord {

            /** Properties of a SweepRecord. */
            interface $Properties {

                /** SweepRecord sweepId */
                sweepId?: (string|null);

                /** SweepRecord state */
                state?: (seedsweep.v1.SweepState|null);

                /** SweepRecord placeJson */
                placeJson?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SweepRecord. */
            type $Shape = seedsweep.v1.SweepRecord.$Properties;
        }

        /**
         * Properties of a Counts.
         * @deprecated Use seedsweep.v1.Counts.$Properties instead.
         */
        interface ICounts extends seedsweep.v1.Counts.$Properties {
        }

        /** Represents a Counts. */
        class Counts {

            /**
             * Constructs a new Counts.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.Counts.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Counts expanded. */
            expanded?: (number|null);

            /** Counts done. */
            done?: (number|null);

            /** Counts running. */
            running?: (number|null);

            /** Counts queued. */
            queued?: (number|null);

            /** Counts failed. */
            failed?: (number|null);

            /** Counts cancelled. */
            cancelled?: (number|null);

            /**
             * Encodes the specified Counts message. Does not implicitly {@link seedsweep.v1.Counts.verify|verify} messages.
             * @param message Counts message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.Counts.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Counts message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.Counts & seedsweep.v1.Counts.$Shape} Counts
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.Counts & seedsweep.v1.Counts.$Shape;

            /**
             * Creates a Counts message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Counts
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.Counts;

            /**
             * Creates a plain object from a Counts message. Also converts values to other types if specified.
             * @param message Counts
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.Counts, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Counts to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Counts {

            /** Properties of a Counts. */
            interface $Properties {

                /** Counts expanded */
                expanded?: (number|null);

                /** Counts done */
                done?: (number|null);

                /** Counts running */
                running?: (number|null);

                /** Counts queued */
                queued?: (number|null);

                /** Counts failed */
                failed?: (number|null);

                /** Counts cancelled */
                cancelled?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Counts. */
            type $Shape = seedsweep.v1.Counts.$Properties;
        }

        /**
         * Properties of a SweepSummary.
         * @deprecated Use seedsweep.v1.SweepSummary.$Properties instead.
         */
        interface ISweepSummary extends seedsweep.v1.SweepSummary.$Properties {
        }

        /** Represents a SweepSummary. */
        class SweepSummary {

            /**
             * Constructs a new SweepSummary.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.SweepSummary.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SweepSummary id. */
            id?: (string|null);

            /** SweepSummary name. */
            name?: (string|null);

            /** SweepSummary state. */
            state?: (seedsweep.v1.SweepState|null);

            /** SweepSummary counts. */
            counts?: (seedsweep.v1.Counts.$Properties|null);

            /** SweepSummary submittedMs. */
            submittedMs?: (number|null);

            /** SweepSummary endings. */
            endings?: (number|null);

            /** SweepSummary looks. */
            looks?: (number|null);

            /** SweepSummary waiting. */
            waiting?: (seedsweep.v1.Waiting.$Properties|null);

            /**
             * Encodes the specified SweepSummary message. Does not implicitly {@link seedsweep.v1.SweepSummary.verify|verify} messages.
             * @param message SweepSummary message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.SweepSummary.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SweepSummary message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.SweepSummary & seedsweep.v1.SweepSummary.$Shape} SweepSummary
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.SweepSummary & seedsweep.v1.SweepSummary.$Shape;

            /**
             * Creates a SweepSummary message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SweepSummary
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.SweepSummary;

            /**
             * Creates a plain object from a SweepSummary message. Also converts values to other types if specified.
             * @param message SweepSummary
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.SweepSummary, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SweepSummary to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace SweepSummary {

            /** Properties of a SweepSummary. */
            interface $Properties {

                /** SweepSummary id */
                id?: (string|null);

                /** SweepSummary name */
                name?: (string|null);

                /** SweepSummary state */
                state?: (seedsweep.v1.SweepState|null);

                /** SweepSummary counts */
                counts?: (seedsweep.v1.Counts.$Properties|null);

                /** SweepSummary submittedMs */
                submittedMs?: (number|null);

                /** SweepSummary endings */
                endings?: (number|null);

                /** SweepSummary looks */
                looks?: (number|null);

                /** SweepSummary waiting */
                waiting?: (seedsweep.v1.Waiting.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SweepSummary. */
            type $Shape = seedsweep.v1.SweepSummary.$Properties;
        }

        /**
         * Properties of a Waiting.
         * @deprecated Use seedsweep.v1.Waiting.$Properties instead.
         */
        interface IWaiting extends seedsweep.v1.Waiting.$Properties {
        }

        /** Represents a Waiting. */
        class Waiting {

            /**
             * Constructs a new Waiting.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.Waiting.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Waiting code. */
            code?: (string|null);

            /** Waiting message. */
            message?: (string|null);

            /** Waiting remedy. */
            remedy?: (string|null);

            /**
             * Encodes the specified Waiting message. Does not implicitly {@link seedsweep.v1.Waiting.verify|verify} messages.
             * @param message Waiting message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.Waiting.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Waiting message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.Waiting & seedsweep.v1.Waiting.$Shape} Waiting
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.Waiting & seedsweep.v1.Waiting.$Shape;

            /**
             * Creates a Waiting message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Waiting
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.Waiting;

            /**
             * Creates a plain object from a Waiting message. Also converts values to other types if specified.
             * @param message Waiting
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.Waiting, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Waiting to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Waiting {

            /** Properties of a Waiting. */
            interface $Properties {

                /** Waiting code */
                code?: (string|null);

                /** Waiting message */
                message?: (string|null);

                /** Waiting remedy */
                remedy?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Waiting. */
            type $Shape = seedsweep.v1.Waiting.$Properties;
        }

        /**
         * Properties of an Objective.
         * @deprecated Use seedsweep.v1.Objective.$Properties instead.
         */
        interface IObjective extends seedsweep.v1.Objective.$Properties {
        }

        /** Represents an Objective. */
        class Objective {

            /**
             * Constructs a new Objective.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.Objective.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Objective metric. */
            metric?: (string|null);

            /** Objective goal. */
            goal?: (string|null);

            /** Objective at. */
            at?: (string|null);

            /**
             * Encodes the specified Objective message. Does not implicitly {@link seedsweep.v1.Objective.verify|verify} messages.
             * @param message Objective message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.Objective.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Objective message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.Objective & seedsweep.v1.Objective.$Shape} Objective
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.Objective & seedsweep.v1.Objective.$Shape;

            /**
             * Creates an Objective message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Objective
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.Objective;

            /**
             * Creates a plain object from an Objective message. Also converts values to other types if specified.
             * @param message Objective
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.Objective, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Objective to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Objective {

            /** Properties of an Objective. */
            interface $Properties {

                /** Objective metric */
                metric?: (string|null);

                /** Objective goal */
                goal?: (string|null);

                /** Objective at */
                at?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Objective. */
            type $Shape = seedsweep.v1.Objective.$Properties;
        }

        /**
         * Properties of a Reference.
         * @deprecated Use seedsweep.v1.Reference.$Properties instead.
         */
        interface IReference extends seedsweep.v1.Reference.$Properties {
        }

        /** Represents a Reference. */
        class Reference {

            /**
             * Constructs a new Reference.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.Reference.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Reference mean. */
            mean?: (number|null);

            /** Reference std. */
            std?: (number|null);

            /** Reference max. */
            max?: (number|null);

            /** Reference n. */
            n?: (number|null);

            /** Reference ddof. */
            ddof?: (number|null);

            /**
             * Encodes the specified Reference message. Does not implicitly {@link seedsweep.v1.Reference.verify|verify} messages.
             * @param message Reference message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.Reference.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Reference message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.Reference & seedsweep.v1.Reference.$Shape} Reference
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.Reference & seedsweep.v1.Reference.$Shape;

            /**
             * Creates a Reference message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Reference
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.Reference;

            /**
             * Creates a plain object from a Reference message. Also converts values to other types if specified.
             * @param message Reference
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.Reference, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Reference to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Reference {

            /** Properties of a Reference. */
            interface $Properties {

                /** Reference mean */
                mean?: (number|null);

                /** Reference std */
                std?: (number|null);

                /** Reference max */
                max?: (number|null);

                /** Reference n */
                n?: (number|null);

                /** Reference ddof */
                ddof?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Reference. */
            type $Shape = seedsweep.v1.Reference.$Properties;
        }

        /**
         * Properties of a SubmitRequest.
         * @deprecated Use seedsweep.v1.SubmitRequest.$Properties instead.
         */
        interface ISubmitRequest extends seedsweep.v1.SubmitRequest.$Properties {
        }

        /** Represents a SubmitRequest. */
        class SubmitRequest {

            /**
             * Constructs a new SubmitRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.SubmitRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SubmitRequest specJson. */
            specJson?: (string|null);

            /** SubmitRequest source. */
            source?: (seedsweep.v1.SweepSource.$Properties|null);

            /** SubmitRequest reuse. */
            reuse?: (boolean|null);

            /** SubmitRequest reuseEngine. */
            reuseEngine?: (string|null);

            /**
             * Encodes the specified SubmitRequest message. Does not implicitly {@link seedsweep.v1.SubmitRequest.verify|verify} messages.
             * @param message SubmitRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.SubmitRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SubmitRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.SubmitRequest & seedsweep.v1.SubmitRequest.$Shape} SubmitRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.SubmitRequest & seedsweep.v1.SubmitRequest.$Shape;

            /**
             * Creates a SubmitRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SubmitRequest
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.SubmitRequest;

            /**
             * Creates a plain object from a SubmitRequest message. Also converts values to other types if specified.
             * @param message SubmitRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.SubmitRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SubmitRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace SubmitRequest {

            /** Properties of a SubmitRequest. */
            interface $Properties {

                /** SubmitRequest specJson */
                specJson?: (string|null);

                /** SubmitRequest source */
                source?: (seedsweep.v1.SweepSource.$Properties|null);

                /** SubmitRequest reuse */
                reuse?: (boolean|null);

                /** SubmitRequest reuseEngine */
                reuseEngine?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SubmitRequest. */
            type $Shape = seedsweep.v1.SubmitRequest.$Properties;
        }

        /**
         * Properties of a SubmitResponse.
         * @deprecated Use seedsweep.v1.SubmitResponse.$Properties instead.
         */
        interface ISubmitResponse extends seedsweep.v1.SubmitResponse.$Properties {
        }

        /** Represents a SubmitResponse. */
        class SubmitResponse {

            /**
             * Constructs a new SubmitResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.SubmitResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SubmitResponse sweep. */
            sweep?: (seedsweep.v1.SweepSummary.$Properties|null);

            /** SubmitResponse created. */
            created?: (boolean|null);

            /** SubmitResponse takenOver. */
            takenOver: seedsweep.v1.TakenOver.$Properties[];

            /**
             * Encodes the specified SubmitResponse message. Does not implicitly {@link seedsweep.v1.SubmitResponse.verify|verify} messages.
             * @param message SubmitResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.SubmitResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SubmitResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.SubmitResponse & seedsweep.v1.SubmitResponse.$Shape} SubmitResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.SubmitResponse & seedsweep.v1.SubmitResponse.$Shape;

            /**
             * Creates a SubmitResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SubmitResponse
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.SubmitResponse;

            /**
             * Creates a plain object from a SubmitResponse message. Also converts values to other types if specified.
             * @param message SubmitResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.SubmitResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SubmitResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace SubmitResponse {

            /** Properties of a SubmitResponse. */
            interface $Properties {

                /** SubmitResponse sweep */
                sweep?: (seedsweep.v1.SweepSummary.$Properties|null);

                /** SubmitResponse created */
                created?: (boolean|null);

                /** SubmitResponse takenOver */
                takenOver?: (seedsweep.v1.TakenOver.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SubmitResponse. */
            type $Shape = seedsweep.v1.SubmitResponse.$Properties;
        }

        /**
         * Properties of a TakenOver.
         * @deprecated Use seedsweep.v1.TakenOver.$Properties instead.
         */
        interface ITakenOver extends seedsweep.v1.TakenOver.$Properties {
        }

        /** Represents a TakenOver. */
        class TakenOver {

            /**
             * Constructs a new TakenOver.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.TakenOver.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** TakenOver sweepId. */
            sweepId?: (string|null);

            /** TakenOver trials. */
            trials?: (number|null);

            /**
             * Encodes the specified TakenOver message. Does not implicitly {@link seedsweep.v1.TakenOver.verify|verify} messages.
             * @param message TakenOver message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.TakenOver.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TakenOver message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.TakenOver & seedsweep.v1.TakenOver.$Shape} TakenOver
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.TakenOver & seedsweep.v1.TakenOver.$Shape;

            /**
             * Creates a TakenOver message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns TakenOver
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.TakenOver;

            /**
             * Creates a plain object from a TakenOver message. Also converts values to other types if specified.
             * @param message TakenOver
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.TakenOver, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this TakenOver to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace TakenOver {

            /** Properties of a TakenOver. */
            interface $Properties {

                /** TakenOver sweepId */
                sweepId?: (string|null);

                /** TakenOver trials */
                trials?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a TakenOver. */
            type $Shape = seedsweep.v1.TakenOver.$Properties;
        }

        /**
         * Properties of a ListRequest.
         * @deprecated Use seedsweep.v1.ListRequest.$Properties instead.
         */
        interface IListRequest extends seedsweep.v1.ListRequest.$Properties {
        }

        /** Represents a ListRequest. */
        class ListRequest {

            /**
             * Constructs a new ListRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.ListRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Encodes the specified ListRequest message. Does not implicitly {@link seedsweep.v1.ListRequest.verify|verify} messages.
             * @param message ListRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.ListRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.ListRequest & seedsweep.v1.ListRequest.$Shape} ListRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.ListRequest & seedsweep.v1.ListRequest.$Shape;

            /**
             * Creates a ListRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ListRequest
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.ListRequest;

            /**
             * Creates a plain object from a ListRequest message. Also converts values to other types if specified.
             * @param message ListRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.ListRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ListRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ListRequest {

            /** Properties of a ListRequest. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListRequest. */
            type $Shape = seedsweep.v1.ListRequest.$Properties;
        }

        /**
         * Properties of a ListResponse.
         * @deprecated Use seedsweep.v1.ListResponse.$Properties instead.
         */
        interface IListResponse extends seedsweep.v1.ListResponse.$Properties {
        }

        /** Represents a ListResponse. */
        class ListResponse {

            /**
             * Constructs a new ListResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.ListResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ListResponse sweeps. */
            sweeps: seedsweep.v1.SweepSummary.$Properties[];

            /**
             * Encodes the specified ListResponse message. Does not implicitly {@link seedsweep.v1.ListResponse.verify|verify} messages.
             * @param message ListResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.ListResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.ListResponse & seedsweep.v1.ListResponse.$Shape} ListResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.ListResponse & seedsweep.v1.ListResponse.$Shape;

            /**
             * Creates a ListResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ListResponse
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.ListResponse;

            /**
             * Creates a plain object from a ListResponse message. Also converts values to other types if specified.
             * @param message ListResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.ListResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ListResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ListResponse {

            /** Properties of a ListResponse. */
            interface $Properties {

                /** ListResponse sweeps */
                sweeps?: (seedsweep.v1.SweepSummary.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListResponse. */
            type $Shape = seedsweep.v1.ListResponse.$Properties;
        }

        /**
         * Properties of a GetRequest.
         * @deprecated Use seedsweep.v1.GetRequest.$Properties instead.
         */
        interface IGetRequest extends seedsweep.v1.GetRequest.$Properties {
        }

        /** Represents a GetRequest. */
        class GetRequest {

            /**
             * Constructs a new GetRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.GetRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** GetRequest sweepId. */
            sweepId?: (string|null);

            /**
             * Encodes the specified GetRequest message. Does not implicitly {@link seedsweep.v1.GetRequest.verify|verify} messages.
             * @param message GetRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.GetRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GetRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.GetRequest & seedsweep.v1.GetRequest.$Shape} GetRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.GetRequest & seedsweep.v1.GetRequest.$Shape;

            /**
             * Creates a GetRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns GetRequest
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.GetRequest;

            /**
             * Creates a plain object from a GetRequest message. Also converts values to other types if specified.
             * @param message GetRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.GetRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this GetRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace GetRequest {

            /** Properties of a GetRequest. */
            interface $Properties {

                /** GetRequest sweepId */
                sweepId?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GetRequest. */
            type $Shape = seedsweep.v1.GetRequest.$Properties;
        }

        /**
         * Properties of a ControlRequest.
         * @deprecated Use seedsweep.v1.ControlRequest.$Properties instead.
         */
        interface IControlRequest extends seedsweep.v1.ControlRequest.$Properties {
        }

        /** Represents a ControlRequest. */
        class ControlRequest {

            /**
             * Constructs a new ControlRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.ControlRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ControlRequest sweepId. */
            sweepId?: (string|null);

            /** ControlRequest action. */
            action?: (seedsweep.v1.ControlAction|null);

            /**
             * Encodes the specified ControlRequest message. Does not implicitly {@link seedsweep.v1.ControlRequest.verify|verify} messages.
             * @param message ControlRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.ControlRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ControlRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.ControlRequest & seedsweep.v1.ControlRequest.$Shape} ControlRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.ControlRequest & seedsweep.v1.ControlRequest.$Shape;

            /**
             * Creates a ControlRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ControlRequest
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.ControlRequest;

            /**
             * Creates a plain object from a ControlRequest message. Also converts values to other types if specified.
             * @param message ControlRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.ControlRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ControlRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ControlRequest {

            /** Properties of a ControlRequest. */
            interface $Properties {

                /** ControlRequest sweepId */
                sweepId?: (string|null);

                /** ControlRequest action */
                action?: (seedsweep.v1.ControlAction|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ControlRequest. */
            type $Shape = seedsweep.v1.ControlRequest.$Properties;
        }

        /**
         * Properties of an EntryParam.
         * @deprecated Use seedsweep.v1.EntryParam.$Properties instead.
         */
        interface IEntryParam extends seedsweep.v1.EntryParam.$Properties {
        }

        /** Represents an EntryParam. */
        class EntryParam {

            /**
             * Constructs a new EntryParam.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.EntryParam.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** EntryParam key. */
            key?: (string|null);

            /** EntryParam valueJson. */
            valueJson?: (string|null);

            /** EntryParam text. */
            text?: (string|null);

            /**
             * Encodes the specified EntryParam message. Does not implicitly {@link seedsweep.v1.EntryParam.verify|verify} messages.
             * @param message EntryParam message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.EntryParam.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an EntryParam message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.EntryParam & seedsweep.v1.EntryParam.$Shape} EntryParam
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.EntryParam & seedsweep.v1.EntryParam.$Shape;

            /**
             * Creates an EntryParam message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns EntryParam
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.EntryParam;

            /**
             * Creates a plain object from an EntryParam message. Also converts values to other types if specified.
             * @param message EntryParam
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.EntryParam, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this EntryParam to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace EntryParam {

            /** Properties of an EntryParam. */
            interface $Properties {

                /** EntryParam key */
                key?: (string|null);

                /** EntryParam valueJson */
                valueJson?: (string|null);

                /** EntryParam text */
                text?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an EntryParam. */
            type $Shape = seedsweep.v1.EntryParam.$Properties;
        }

        /**
         * Properties of an EntryView.
         * @deprecated Use seedsweep.v1.EntryView.$Properties instead.
         */
        interface IEntryView extends seedsweep.v1.EntryView.$Properties {
        }

        /** Represents an EntryView. */
        class EntryView {

            /**
             * Constructs a new EntryView.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.EntryView.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** EntryView entry. */
            entry?: (number|null);

            /** EntryView settingId. */
            settingId?: (string|null);

            /** EntryView setting. */
            setting?: (string|null);

            /** EntryView dataset. */
            dataset?: (seedsweep.v1.Dataset.$Properties|null);

            /** EntryView params. */
            params: seedsweep.v1.EntryParam.$Properties[];

            /** EntryView reference. */
            reference?: (seedsweep.v1.Reference.$Properties|null);

            /** EntryView datasetIndex. */
            datasetIndex?: (number|null);

            /**
             * Encodes the specified EntryView message. Does not implicitly {@link seedsweep.v1.EntryView.verify|verify} messages.
             * @param message EntryView message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.EntryView.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an EntryView message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.EntryView & seedsweep.v1.EntryView.$Shape} EntryView
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.EntryView & seedsweep.v1.EntryView.$Shape;

            /**
             * Creates an EntryView message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns EntryView
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.EntryView;

            /**
             * Creates a plain object from an EntryView message. Also converts values to other types if specified.
             * @param message EntryView
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.EntryView, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this EntryView to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace EntryView {

            /** Properties of an EntryView. */
            interface $Properties {

                /** EntryView entry */
                entry?: (number|null);

                /** EntryView settingId */
                settingId?: (string|null);

                /** EntryView setting */
                setting?: (string|null);

                /** EntryView dataset */
                dataset?: (seedsweep.v1.Dataset.$Properties|null);

                /** EntryView params */
                params?: (seedsweep.v1.EntryParam.$Properties[]|null);

                /** EntryView reference */
                reference?: (seedsweep.v1.Reference.$Properties|null);

                /** EntryView datasetIndex */
                datasetIndex?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an EntryView. */
            type $Shape = seedsweep.v1.EntryView.$Properties;
        }

        /**
         * Properties of a TrialView.
         * @deprecated Use seedsweep.v1.TrialView.$Properties instead.
         */
        interface ITrialView extends seedsweep.v1.TrialView.$Properties {
        }

        /** Represents a TrialView. */
        class TrialView {

            /**
             * Constructs a new TrialView.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.TrialView.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** TrialView trialId. */
            trialId?: (string|null);

            /** TrialView index. */
            index?: (number|null);

            /** TrialView entry. */
            entry?: (number|null);

            /** TrialView setting. */
            setting?: (string|null);

            /** TrialView dataset. */
            dataset?: (string|null);

            /** TrialView seed. */
            seed?: (number|null);

            /** TrialView state. */
            state?: (seedsweep.v1.TrialState|null);

            /** TrialView attempt. */
            attempt?: (number|null);

            /** TrialView worker. */
            worker?: (string|null);

            /** TrialView slot. */
            slot?: (number|null);

            /** TrialView engine. */
            engine?: (string|null);

            /** TrialView step. */
            step?: (number|null);

            /** TrialView steps. */
            steps?: (number|null);

            /** TrialView startedMs. */
            startedMs?: (number|null);

            /** TrialView endedMs. */
            endedMs?: (number|null);

            /** TrialView value. */
            value?: (number|null);

            /** TrialView speed. */
            speed?: (number|null);

            /** TrialView error. */
            error?: (string|null);

            /** TrialView logTail. */
            logTail: string[];

            /** TrialView diverged. */
            diverged?: (boolean|null);

            /** TrialView takenFrom. */
            takenFrom?: (string|null);

            /** TrialView gap. */
            gap?: (number|null);

            /** TrialView oscillation. */
            oscillation?: (number|null);

            /** TrialView test. */
            test?: (number|null);

            /**
             * Encodes the specified TrialView message. Does not implicitly {@link seedsweep.v1.TrialView.verify|verify} messages.
             * @param message TrialView message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.TrialView.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TrialView message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.TrialView & seedsweep.v1.TrialView.$Shape} TrialView
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.TrialView & seedsweep.v1.TrialView.$Shape;

            /**
             * Creates a TrialView message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns TrialView
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.TrialView;

            /**
             * Creates a plain object from a TrialView message. Also converts values to other types if specified.
             * @param message TrialView
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.TrialView, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this TrialView to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace TrialView {

            /** Properties of a TrialView. */
            interface $Properties {

                /** TrialView trialId */
                trialId?: (string|null);

                /** TrialView index */
                index?: (number|null);

                /** TrialView entry */
                entry?: (number|null);

                /** TrialView setting */
                setting?: (string|null);

                /** TrialView dataset */
                dataset?: (string|null);

                /** TrialView seed */
                seed?: (number|null);

                /** TrialView state */
                state?: (seedsweep.v1.TrialState|null);

                /** TrialView attempt */
                attempt?: (number|null);

                /** TrialView worker */
                worker?: (string|null);

                /** TrialView slot */
                slot?: (number|null);

                /** TrialView engine */
                engine?: (string|null);

                /** TrialView step */
                step?: (number|null);

                /** TrialView steps */
                steps?: (number|null);

                /** TrialView startedMs */
                startedMs?: (number|null);

                /** TrialView endedMs */
                endedMs?: (number|null);

                /** TrialView value */
                value?: (number|null);

                /** TrialView speed */
                speed?: (number|null);

                /** TrialView error */
                error?: (string|null);

                /** TrialView logTail */
                logTail?: (string[]|null);

                /** TrialView diverged */
                diverged?: (boolean|null);

                /** TrialView takenFrom */
                takenFrom?: (string|null);

                /** TrialView gap */
                gap?: (number|null);

                /** TrialView oscillation */
                oscillation?: (number|null);

                /** TrialView test */
                test?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a TrialView. */
            type $Shape = seedsweep.v1.TrialView.$Properties;
        }

        /** ActivityKind enum. */
        enum ActivityKind {

            /** ACTIVITY_KIND_UNSPECIFIED value */
            ACTIVITY_KIND_UNSPECIFIED = 0,

            /** ACTIVITY_KIND_SUBMITTED value */
            ACTIVITY_KIND_SUBMITTED = 1,

            /** ACTIVITY_KIND_STARTED value */
            ACTIVITY_KIND_STARTED = 2,

            /** ACTIVITY_KIND_FINISHED value */
            ACTIVITY_KIND_FINISHED = 3,

            /** ACTIVITY_KIND_FAILED value */
            ACTIVITY_KIND_FAILED = 4,

            /** ACTIVITY_KIND_RETRIED value */
            ACTIVITY_KIND_RETRIED = 5,

            /** ACTIVITY_KIND_SUPERSEDED value */
            ACTIVITY_KIND_SUPERSEDED = 6,

            /** ACTIVITY_KIND_RELEASED value */
            ACTIVITY_KIND_RELEASED = 7,

            /** ACTIVITY_KIND_LOST value */
            ACTIVITY_KIND_LOST = 8,

            /** ACTIVITY_KIND_PAUSED value */
            ACTIVITY_KIND_PAUSED = 9,

            /** ACTIVITY_KIND_RESUMED value */
            ACTIVITY_KIND_RESUMED = 10,

            /** ACTIVITY_KIND_CANCELLED value */
            ACTIVITY_KIND_CANCELLED = 11,

            /** ACTIVITY_KIND_REOPENED value */
            ACTIVITY_KIND_REOPENED = 12,

            /** ACTIVITY_KIND_EXTENDED value */
            ACTIVITY_KIND_EXTENDED = 13,

            /** ACTIVITY_KIND_PRUNED value */
            ACTIVITY_KIND_PRUNED = 14,

            /** ACTIVITY_KIND_ADOPTED value */
            ACTIVITY_KIND_ADOPTED = 15
        }

        /**
         * Properties of an Activity.
         * @deprecated Use seedsweep.v1.Activity.$Properties instead.
         */
        interface IActivity extends seedsweep.v1.Activity.$Properties {
        }

        /** Represents an Activity. */
        class Activity {

            /**
             * Constructs a new Activity.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.Activity.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Activity number. */
            number?: (number|null);

            /** Activity timeMs. */
            timeMs?: (number|null);

            /** Activity kind. */
            kind?: (seedsweep.v1.ActivityKind|null);

            /** Activity setting. */
            setting?: (string|null);

            /** Activity dataset. */
            dataset?: (string|null);

            /** Activity seed. */
            seed?: (number|null);

            /** Activity attempt. */
            attempt?: (number|null);

            /** Activity worker. */
            worker?: (string|null);

            /** Activity detail. */
            detail?: (string|null);

            /**
             * Encodes the specified Activity message. Does not implicitly {@link seedsweep.v1.Activity.verify|verify} messages.
             * @param message Activity message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.Activity.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Activity message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.Activity & seedsweep.v1.Activity.$Shape} Activity
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.Activity & seedsweep.v1.Activity.$Shape;

            /**
             * Creates an Activity message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Activity
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.Activity;

            /**
             * Creates a plain object from an Activity message. Also converts values to other types if specified.
             * @param message Activity
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.Activity, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Activity to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Activity {

            /** Properties of an Activity. */
            interface $Properties {

                /** Activity number */
                number?: (number|null);

                /** Activity timeMs */
                timeMs?: (number|null);

                /** Activity kind */
                kind?: (seedsweep.v1.ActivityKind|null);

                /** Activity setting */
                setting?: (string|null);

                /** Activity dataset */
                dataset?: (string|null);

                /** Activity seed */
                seed?: (number|null);

                /** Activity attempt */
                attempt?: (number|null);

                /** Activity worker */
                worker?: (string|null);

                /** Activity detail */
                detail?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Activity. */
            type $Shape = seedsweep.v1.Activity.$Properties;
        }

        /**
         * Properties of a MeanCurve.
         * @deprecated Use seedsweep.v1.MeanCurve.$Properties instead.
         */
        interface IMeanCurve extends seedsweep.v1.MeanCurve.$Properties {
        }

        /** Represents a MeanCurve. */
        class MeanCurve {

            /**
             * Constructs a new MeanCurve.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.MeanCurve.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** MeanCurve entry. */
            entry?: (number|null);

            /** MeanCurve values. */
            values: number[];

            /**
             * Encodes the specified MeanCurve message. Does not implicitly {@link seedsweep.v1.MeanCurve.verify|verify} messages.
             * @param message MeanCurve message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.MeanCurve.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a MeanCurve message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.MeanCurve & seedsweep.v1.MeanCurve.$Shape} MeanCurve
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.MeanCurve & seedsweep.v1.MeanCurve.$Shape;

            /**
             * Creates a MeanCurve message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns MeanCurve
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.MeanCurve;

            /**
             * Creates a plain object from a MeanCurve message. Also converts values to other types if specified.
             * @param message MeanCurve
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.MeanCurve, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this MeanCurve to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace MeanCurve {

            /** Properties of a MeanCurve. */
            interface $Properties {

                /** MeanCurve entry */
                entry?: (number|null);

                /** MeanCurve values */
                values?: (number[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a MeanCurve. */
            type $Shape = seedsweep.v1.MeanCurve.$Properties;
        }

        /**
         * Properties of a Pace.
         * @deprecated Use seedsweep.v1.Pace.$Properties instead.
         */
        interface IPace extends seedsweep.v1.Pace.$Properties {
        }

        /** Represents a Pace. */
        class Pace {

            /**
             * Constructs a new Pace.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.Pace.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Pace ended. */
            ended?: (number|null);

            /** Pace sinceMs. */
            sinceMs?: (number|null);

            /**
             * Encodes the specified Pace message. Does not implicitly {@link seedsweep.v1.Pace.verify|verify} messages.
             * @param message Pace message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.Pace.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Pace message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.Pace & seedsweep.v1.Pace.$Shape} Pace
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.Pace & seedsweep.v1.Pace.$Shape;

            /**
             * Creates a Pace message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Pace
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.Pace;

            /**
             * Creates a plain object from a Pace message. Also converts values to other types if specified.
             * @param message Pace
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.Pace, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Pace to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Pace {

            /** Properties of a Pace. */
            interface $Properties {

                /** Pace ended */
                ended?: (number|null);

                /** Pace sinceMs */
                sinceMs?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Pace. */
            type $Shape = seedsweep.v1.Pace.$Properties;
        }

        /**
         * Properties of a SweepFacts.
         * @deprecated Use seedsweep.v1.SweepFacts.$Properties instead.
         */
        interface ISweepFacts extends seedsweep.v1.SweepFacts.$Properties {
        }

        /** Represents a SweepFacts. */
        class SweepFacts {

            /**
             * Constructs a new SweepFacts.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.SweepFacts.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SweepFacts trainerJson. */
            trainerJson?: (string|null);

            /** SweepFacts objective. */
            objective?: (seedsweep.v1.Objective.$Properties|null);

            /** SweepFacts overrides. */
            overrides: string[];

            /**
             * Encodes the specified SweepFacts message. Does not implicitly {@link seedsweep.v1.SweepFacts.verify|verify} messages.
             * @param message SweepFacts message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.SweepFacts.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SweepFacts message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.SweepFacts & seedsweep.v1.SweepFacts.$Shape} SweepFacts
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.SweepFacts & seedsweep.v1.SweepFacts.$Shape;

            /**
             * Creates a SweepFacts message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SweepFacts
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.SweepFacts;

            /**
             * Creates a plain object from a SweepFacts message. Also converts values to other types if specified.
             * @param message SweepFacts
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.SweepFacts, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SweepFacts to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace SweepFacts {

            /** Properties of a SweepFacts. */
            interface $Properties {

                /** SweepFacts trainerJson */
                trainerJson?: (string|null);

                /** SweepFacts objective */
                objective?: (seedsweep.v1.Objective.$Properties|null);

                /** SweepFacts overrides */
                overrides?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SweepFacts. */
            type $Shape = seedsweep.v1.SweepFacts.$Properties;
        }

        /**
         * Properties of an ObserveRequest.
         * @deprecated Use seedsweep.v1.ObserveRequest.$Properties instead.
         */
        interface IObserveRequest extends seedsweep.v1.ObserveRequest.$Properties {
        }

        /** Represents an ObserveRequest. */
        class ObserveRequest {

            /**
             * Constructs a new ObserveRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.ObserveRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ObserveRequest sweepId. */
            sweepId?: (string|null);

            /**
             * Encodes the specified ObserveRequest message. Does not implicitly {@link seedsweep.v1.ObserveRequest.verify|verify} messages.
             * @param message ObserveRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.ObserveRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an ObserveRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.ObserveRequest & seedsweep.v1.ObserveRequest.$Shape} ObserveRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.ObserveRequest & seedsweep.v1.ObserveRequest.$Shape;

            /**
             * Creates an ObserveRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ObserveRequest
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.ObserveRequest;

            /**
             * Creates a plain object from an ObserveRequest message. Also converts values to other types if specified.
             * @param message ObserveRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.ObserveRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ObserveRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ObserveRequest {

            /** Properties of an ObserveRequest. */
            interface $Properties {

                /** ObserveRequest sweepId */
                sweepId?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an ObserveRequest. */
            type $Shape = seedsweep.v1.ObserveRequest.$Properties;
        }

        /**
         * Properties of an Observation.
         * @deprecated Use seedsweep.v1.Observation.$Properties instead.
         */
        interface IObservation extends seedsweep.v1.Observation.$Properties {
        }

        /** Represents an Observation. */
        class Observation {

            /**
             * Constructs a new Observation.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.Observation.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Observation facts. */
            facts?: (seedsweep.v1.SweepFacts.$Properties|null);

            /** Observation nowMs. */
            nowMs?: (number|null);

            /** Observation sweep. */
            sweep?: (seedsweep.v1.SweepSummary.$Properties|null);

            /** Observation entries. */
            entries: seedsweep.v1.EntryView.$Properties[];

            /** Observation trials. */
            trials: seedsweep.v1.TrialView.$Properties[];

            /** Observation curves. */
            curves: seedsweep.v1.MeanCurve.$Properties[];

            /** Observation activities. */
            activities: seedsweep.v1.Activity.$Properties[];

            /** Observation pace. */
            pace?: (seedsweep.v1.Pace.$Properties|null);

            /** Observation endedMs. */
            endedMs?: (number|null);

            /**
             * Encodes the specified Observation message. Does not implicitly {@link seedsweep.v1.Observation.verify|verify} messages.
             * @param message Observation message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.Observation.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Observation message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.Observation & seedsweep.v1.Observation.$Shape} Observation
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.Observation & seedsweep.v1.Observation.$Shape;

            /**
             * Creates an Observation message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Observation
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.Observation;

            /**
             * Creates a plain object from an Observation message. Also converts values to other types if specified.
             * @param message Observation
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.Observation, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Observation to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Observation {

            /** Properties of an Observation. */
            interface $Properties {

                /** Observation facts */
                facts?: (seedsweep.v1.SweepFacts.$Properties|null);

                /** Observation nowMs */
                nowMs?: (number|null);

                /** Observation sweep */
                sweep?: (seedsweep.v1.SweepSummary.$Properties|null);

                /** Observation entries */
                entries?: (seedsweep.v1.EntryView.$Properties[]|null);

                /** Observation trials */
                trials?: (seedsweep.v1.TrialView.$Properties[]|null);

                /** Observation curves */
                curves?: (seedsweep.v1.MeanCurve.$Properties[]|null);

                /** Observation activities */
                activities?: (seedsweep.v1.Activity.$Properties[]|null);

                /** Observation pace */
                pace?: (seedsweep.v1.Pace.$Properties|null);

                /** Observation endedMs */
                endedMs?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Observation. */
            type $Shape = seedsweep.v1.Observation.$Properties;
        }

        /**
         * Properties of a CurvesRequest.
         * @deprecated Use seedsweep.v1.CurvesRequest.$Properties instead.
         */
        interface ICurvesRequest extends seedsweep.v1.CurvesRequest.$Properties {
        }

        /** Represents a CurvesRequest. */
        class CurvesRequest {

            /**
             * Constructs a new CurvesRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.CurvesRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CurvesRequest sweepId. */
            sweepId?: (string|null);

            /** CurvesRequest entries. */
            entries: number[];

            /**
             * Encodes the specified CurvesRequest message. Does not implicitly {@link seedsweep.v1.CurvesRequest.verify|verify} messages.
             * @param message CurvesRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.CurvesRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CurvesRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.CurvesRequest & seedsweep.v1.CurvesRequest.$Shape} CurvesRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.CurvesRequest & seedsweep.v1.CurvesRequest.$Shape;

            /**
             * Creates a CurvesRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns CurvesRequest
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.CurvesRequest;

            /**
             * Creates a plain object from a CurvesRequest message. Also converts values to other types if specified.
             * @param message CurvesRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.CurvesRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this CurvesRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace CurvesRequest {

            /** Properties of a CurvesRequest. */
            interface $Properties {

                /** CurvesRequest sweepId */
                sweepId?: (string|null);

                /** CurvesRequest entries */
                entries?: (number[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CurvesRequest. */
            type $Shape = seedsweep.v1.CurvesRequest.$Properties;
        }

        /**
         * Properties of a Series.
         * @deprecated Use seedsweep.v1.Series.$Properties instead.
         */
        interface ISeries extends seedsweep.v1.Series.$Properties {
        }

        /** Represents a Series. */
        class Series {

            /**
             * Constructs a new Series.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.Series.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Series metric. */
            metric?: (string|null);

            /** Series steps. */
            steps: number[];

            /** Series values. */
            values: number[];

            /**
             * Encodes the specified Series message. Does not implicitly {@link seedsweep.v1.Series.verify|verify} messages.
             * @param message Series message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.Series.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Series message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.Series & seedsweep.v1.Series.$Shape} Series
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.Series & seedsweep.v1.Series.$Shape;

            /**
             * Creates a Series message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Series
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.Series;

            /**
             * Creates a plain object from a Series message. Also converts values to other types if specified.
             * @param message Series
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.Series, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Series to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Series {

            /** Properties of a Series. */
            interface $Properties {

                /** Series metric */
                metric?: (string|null);

                /** Series steps */
                steps?: (number[]|null);

                /** Series values */
                values?: (number[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Series. */
            type $Shape = seedsweep.v1.Series.$Properties;
        }

        /**
         * Properties of a SeedCurves.
         * @deprecated Use seedsweep.v1.SeedCurves.$Properties instead.
         */
        interface ISeedCurves extends seedsweep.v1.SeedCurves.$Properties {
        }

        /** Represents a SeedCurves. */
        class SeedCurves {

            /**
             * Constructs a new SeedCurves.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.SeedCurves.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SeedCurves seed. */
            seed?: (number|null);

            /** SeedCurves state. */
            state?: (seedsweep.v1.TrialState|null);

            /** SeedCurves series. */
            series: seedsweep.v1.Series.$Properties[];

            /**
             * Encodes the specified SeedCurves message. Does not implicitly {@link seedsweep.v1.SeedCurves.verify|verify} messages.
             * @param message SeedCurves message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.SeedCurves.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SeedCurves message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.SeedCurves & seedsweep.v1.SeedCurves.$Shape} SeedCurves
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.SeedCurves & seedsweep.v1.SeedCurves.$Shape;

            /**
             * Creates a SeedCurves message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SeedCurves
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.SeedCurves;

            /**
             * Creates a plain object from a SeedCurves message. Also converts values to other types if specified.
             * @param message SeedCurves
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.SeedCurves, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SeedCurves to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace SeedCurves {

            /** Properties of a SeedCurves. */
            interface $Properties {

                /** SeedCurves seed */
                seed?: (number|null);

                /** SeedCurves state */
                state?: (seedsweep.v1.TrialState|null);

                /** SeedCurves series */
                series?: (seedsweep.v1.Series.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SeedCurves. */
            type $Shape = seedsweep.v1.SeedCurves.$Properties;
        }

        /**
         * Properties of an EntryCurves.
         * @deprecated Use seedsweep.v1.EntryCurves.$Properties instead.
         */
        interface IEntryCurves extends seedsweep.v1.EntryCurves.$Properties {
        }

        /** Represents an EntryCurves. */
        class EntryCurves {

            /**
             * Constructs a new EntryCurves.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.EntryCurves.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** EntryCurves entry. */
            entry?: (number|null);

            /** EntryCurves seeds. */
            seeds: seedsweep.v1.SeedCurves.$Properties[];

            /**
             * Encodes the specified EntryCurves message. Does not implicitly {@link seedsweep.v1.EntryCurves.verify|verify} messages.
             * @param message EntryCurves message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.EntryCurves.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an EntryCurves message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.EntryCurves & seedsweep.v1.EntryCurves.$Shape} EntryCurves
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.EntryCurves & seedsweep.v1.EntryCurves.$Shape;

            /**
             * Creates an EntryCurves message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns EntryCurves
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.EntryCurves;

            /**
             * Creates a plain object from an EntryCurves message. Also converts values to other types if specified.
             * @param message EntryCurves
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.EntryCurves, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this EntryCurves to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace EntryCurves {

            /** Properties of an EntryCurves. */
            interface $Properties {

                /** EntryCurves entry */
                entry?: (number|null);

                /** EntryCurves seeds */
                seeds?: (seedsweep.v1.SeedCurves.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an EntryCurves. */
            type $Shape = seedsweep.v1.EntryCurves.$Properties;
        }

        /**
         * Properties of a CurvesResponse.
         * @deprecated Use seedsweep.v1.CurvesResponse.$Properties instead.
         */
        interface ICurvesResponse extends seedsweep.v1.CurvesResponse.$Properties {
        }

        /** Represents a CurvesResponse. */
        class CurvesResponse {

            /**
             * Constructs a new CurvesResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.CurvesResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CurvesResponse entries. */
            entries: seedsweep.v1.EntryCurves.$Properties[];

            /**
             * Encodes the specified CurvesResponse message. Does not implicitly {@link seedsweep.v1.CurvesResponse.verify|verify} messages.
             * @param message CurvesResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.CurvesResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CurvesResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.CurvesResponse & seedsweep.v1.CurvesResponse.$Shape} CurvesResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.CurvesResponse & seedsweep.v1.CurvesResponse.$Shape;

            /**
             * Creates a CurvesResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns CurvesResponse
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.CurvesResponse;

            /**
             * Creates a plain object from a CurvesResponse message. Also converts values to other types if specified.
             * @param message CurvesResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.CurvesResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this CurvesResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace CurvesResponse {

            /** Properties of a CurvesResponse. */
            interface $Properties {

                /** CurvesResponse entries */
                entries?: (seedsweep.v1.EntryCurves.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CurvesResponse. */
            type $Shape = seedsweep.v1.CurvesResponse.$Properties;
        }

        /**
         * Properties of an EntrySelection.
         * @deprecated Use seedsweep.v1.EntrySelection.$Properties instead.
         */
        interface IEntrySelection extends seedsweep.v1.EntrySelection.$Properties {
        }

        /** Represents an EntrySelection. */
        class EntrySelection {

            /**
             * Constructs a new EntrySelection.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.EntrySelection.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** EntrySelection entries. */
            entries: number[];

            /** EntrySelection settings. */
            settings: string[];

            /** EntrySelection datasets. */
            datasets: string[];

            /**
             * Encodes the specified EntrySelection message. Does not implicitly {@link seedsweep.v1.EntrySelection.verify|verify} messages.
             * @param message EntrySelection message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.EntrySelection.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an EntrySelection message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.EntrySelection & seedsweep.v1.EntrySelection.$Shape} EntrySelection
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.EntrySelection & seedsweep.v1.EntrySelection.$Shape;

            /**
             * Creates an EntrySelection message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns EntrySelection
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.EntrySelection;

            /**
             * Creates a plain object from an EntrySelection message. Also converts values to other types if specified.
             * @param message EntrySelection
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.EntrySelection, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this EntrySelection to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace EntrySelection {

            /** Properties of an EntrySelection. */
            interface $Properties {

                /** EntrySelection entries */
                entries?: (number[]|null);

                /** EntrySelection settings */
                settings?: (string[]|null);

                /** EntrySelection datasets */
                datasets?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an EntrySelection. */
            type $Shape = seedsweep.v1.EntrySelection.$Properties;
        }

        /**
         * Properties of a ReopenRequest.
         * @deprecated Use seedsweep.v1.ReopenRequest.$Properties instead.
         */
        interface IReopenRequest extends seedsweep.v1.ReopenRequest.$Properties {
        }

        /** Represents a ReopenRequest. */
        class ReopenRequest {

            /**
             * Constructs a new ReopenRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.ReopenRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ReopenRequest sweepId. */
            sweepId?: (string|null);

            /**
             * Encodes the specified ReopenRequest message. Does not implicitly {@link seedsweep.v1.ReopenRequest.verify|verify} messages.
             * @param message ReopenRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.ReopenRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ReopenRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.ReopenRequest & seedsweep.v1.ReopenRequest.$Shape} ReopenRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.ReopenRequest & seedsweep.v1.ReopenRequest.$Shape;

            /**
             * Creates a ReopenRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ReopenRequest
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.ReopenRequest;

            /**
             * Creates a plain object from a ReopenRequest message. Also converts values to other types if specified.
             * @param message ReopenRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.ReopenRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ReopenRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ReopenRequest {

            /** Properties of a ReopenRequest. */
            interface $Properties {

                /** ReopenRequest sweepId */
                sweepId?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ReopenRequest. */
            type $Shape = seedsweep.v1.ReopenRequest.$Properties;
        }

        /**
         * Properties of an ExtendRequest.
         * @deprecated Use seedsweep.v1.ExtendRequest.$Properties instead.
         */
        interface IExtendRequest extends seedsweep.v1.ExtendRequest.$Properties {
        }

        /** Represents an ExtendRequest. */
        class ExtendRequest {

            /**
             * Constructs a new ExtendRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.ExtendRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ExtendRequest sweepId. */
            sweepId?: (string|null);

            /** ExtendRequest count. */
            count?: (number|null);

            /** ExtendRequest selection. */
            selection?: (seedsweep.v1.EntrySelection.$Properties|null);

            /**
             * Encodes the specified ExtendRequest message. Does not implicitly {@link seedsweep.v1.ExtendRequest.verify|verify} messages.
             * @param message ExtendRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.ExtendRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an ExtendRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.ExtendRequest & seedsweep.v1.ExtendRequest.$Shape} ExtendRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.ExtendRequest & seedsweep.v1.ExtendRequest.$Shape;

            /**
             * Creates an ExtendRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ExtendRequest
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.ExtendRequest;

            /**
             * Creates a plain object from an ExtendRequest message. Also converts values to other types if specified.
             * @param message ExtendRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.ExtendRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ExtendRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ExtendRequest {

            /** Properties of an ExtendRequest. */
            interface $Properties {

                /** ExtendRequest sweepId */
                sweepId?: (string|null);

                /** ExtendRequest count */
                count?: (number|null);

                /** ExtendRequest selection */
                selection?: (seedsweep.v1.EntrySelection.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an ExtendRequest. */
            type $Shape = seedsweep.v1.ExtendRequest.$Properties;
        }

        /**
         * Properties of a PruneRequest.
         * @deprecated Use seedsweep.v1.PruneRequest.$Properties instead.
         */
        interface IPruneRequest extends seedsweep.v1.PruneRequest.$Properties {
        }

        /** Represents a PruneRequest. */
        class PruneRequest {

            /**
             * Constructs a new PruneRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.PruneRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PruneRequest sweepId. */
            sweepId?: (string|null);

            /** PruneRequest selection. */
            selection?: (seedsweep.v1.EntrySelection.$Properties|null);

            /**
             * Encodes the specified PruneRequest message. Does not implicitly {@link seedsweep.v1.PruneRequest.verify|verify} messages.
             * @param message PruneRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.PruneRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PruneRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.PruneRequest & seedsweep.v1.PruneRequest.$Shape} PruneRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.PruneRequest & seedsweep.v1.PruneRequest.$Shape;

            /**
             * Creates a PruneRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns PruneRequest
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.PruneRequest;

            /**
             * Creates a plain object from a PruneRequest message. Also converts values to other types if specified.
             * @param message PruneRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.PruneRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this PruneRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace PruneRequest {

            /** Properties of a PruneRequest. */
            interface $Properties {

                /** PruneRequest sweepId */
                sweepId?: (string|null);

                /** PruneRequest selection */
                selection?: (seedsweep.v1.EntrySelection.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PruneRequest. */
            type $Shape = seedsweep.v1.PruneRequest.$Properties;
        }

        /**
         * Properties of a SteerResponse.
         * @deprecated Use seedsweep.v1.SteerResponse.$Properties instead.
         */
        interface ISteerResponse extends seedsweep.v1.SteerResponse.$Properties {
        }

        /** Represents a SteerResponse. */
        class SteerResponse {

            /**
             * Constructs a new SteerResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.SteerResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SteerResponse sweep. */
            sweep?: (seedsweep.v1.SweepSummary.$Properties|null);

            /** SteerResponse trials. */
            trials?: (number|null);

            /**
             * Encodes the specified SteerResponse message. Does not implicitly {@link seedsweep.v1.SteerResponse.verify|verify} messages.
             * @param message SteerResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.SteerResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SteerResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.SteerResponse & seedsweep.v1.SteerResponse.$Shape} SteerResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.SteerResponse & seedsweep.v1.SteerResponse.$Shape;

            /**
             * Creates a SteerResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SteerResponse
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.SteerResponse;

            /**
             * Creates a plain object from a SteerResponse message. Also converts values to other types if specified.
             * @param message SteerResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.SteerResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SteerResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace SteerResponse {

            /** Properties of a SteerResponse. */
            interface $Properties {

                /** SteerResponse sweep */
                sweep?: (seedsweep.v1.SweepSummary.$Properties|null);

                /** SteerResponse trials */
                trials?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SteerResponse. */
            type $Shape = seedsweep.v1.SteerResponse.$Properties;
        }

        /**
         * Properties of a GpuStatus.
         * @deprecated Use seedsweep.v1.GpuStatus.$Properties instead.
         */
        interface IGpuStatus extends seedsweep.v1.GpuStatus.$Properties {
        }

        /** Represents a GpuStatus. */
        class GpuStatus {

            /**
             * Constructs a new GpuStatus.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.GpuStatus.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** GpuStatus index. */
            index?: (number|null);

            /** GpuStatus name. */
            name?: (string|null);

            /** GpuStatus memoryUsedMib. */
            memoryUsedMib?: (number|null);

            /** GpuStatus memoryTotalMib. */
            memoryTotalMib?: (number|null);

            /** GpuStatus utilizationPercent. */
            utilizationPercent?: (number|null);

            /**
             * Encodes the specified GpuStatus message. Does not implicitly {@link seedsweep.v1.GpuStatus.verify|verify} messages.
             * @param message GpuStatus message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.GpuStatus.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a GpuStatus message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.GpuStatus & seedsweep.v1.GpuStatus.$Shape} GpuStatus
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.GpuStatus & seedsweep.v1.GpuStatus.$Shape;

            /**
             * Creates a GpuStatus message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns GpuStatus
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.GpuStatus;

            /**
             * Creates a plain object from a GpuStatus message. Also converts values to other types if specified.
             * @param message GpuStatus
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.GpuStatus, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this GpuStatus to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace GpuStatus {

            /** Properties of a GpuStatus. */
            interface $Properties {

                /** GpuStatus index */
                index?: (number|null);

                /** GpuStatus name */
                name?: (string|null);

                /** GpuStatus memoryUsedMib */
                memoryUsedMib?: (number|null);

                /** GpuStatus memoryTotalMib */
                memoryTotalMib?: (number|null);

                /** GpuStatus utilizationPercent */
                utilizationPercent?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a GpuStatus. */
            type $Shape = seedsweep.v1.GpuStatus.$Properties;
        }

        /**
         * Properties of a SlotStatus.
         * @deprecated Use seedsweep.v1.SlotStatus.$Properties instead.
         */
        interface ISlotStatus extends seedsweep.v1.SlotStatus.$Properties {
        }

        /** Represents a SlotStatus. */
        class SlotStatus {

            /**
             * Constructs a new SlotStatus.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.SlotStatus.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SlotStatus index. */
            index?: (number|null);

            /** SlotStatus gpu. */
            gpu?: (number|null);

            /** SlotStatus sweepId. */
            sweepId?: (string|null);

            /** SlotStatus trialId. */
            trialId?: (string|null);

            /** SlotStatus engine. */
            engine?: (string|null);

            /**
             * Encodes the specified SlotStatus message. Does not implicitly {@link seedsweep.v1.SlotStatus.verify|verify} messages.
             * @param message SlotStatus message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.SlotStatus.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SlotStatus message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.SlotStatus & seedsweep.v1.SlotStatus.$Shape} SlotStatus
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.SlotStatus & seedsweep.v1.SlotStatus.$Shape;

            /**
             * Creates a SlotStatus message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SlotStatus
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.SlotStatus;

            /**
             * Creates a plain object from a SlotStatus message. Also converts values to other types if specified.
             * @param message SlotStatus
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.SlotStatus, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SlotStatus to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace SlotStatus {

            /** Properties of a SlotStatus. */
            interface $Properties {

                /** SlotStatus index */
                index?: (number|null);

                /** SlotStatus gpu */
                gpu?: (number|null);

                /** SlotStatus sweepId */
                sweepId?: (string|null);

                /** SlotStatus trialId */
                trialId?: (string|null);

                /** SlotStatus engine */
                engine?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SlotStatus. */
            type $Shape = seedsweep.v1.SlotStatus.$Properties;
        }

        /**
         * Properties of a WorkerHeartbeat.
         * @deprecated Use seedsweep.v1.WorkerHeartbeat.$Properties instead.
         */
        interface IWorkerHeartbeat extends seedsweep.v1.WorkerHeartbeat.$Properties {
        }

        /** Represents a WorkerHeartbeat. */
        class WorkerHeartbeat {

            /**
             * Constructs a new WorkerHeartbeat.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.WorkerHeartbeat.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** WorkerHeartbeat worker. */
            worker?: (string|null);

            /** WorkerHeartbeat host. */
            host?: (string|null);

            /** WorkerHeartbeat slots. */
            slots: seedsweep.v1.SlotStatus.$Properties[];

            /** WorkerHeartbeat gpus. */
            gpus: seedsweep.v1.GpuStatus.$Properties[];

            /** WorkerHeartbeat leaving. */
            leaving?: (boolean|null);

            /** WorkerHeartbeat onlySweep. */
            onlySweep?: (string|null);

            /** WorkerHeartbeat cannot. */
            cannot: seedsweep.v1.Inability.$Properties[];

            /**
             * Encodes the specified WorkerHeartbeat message. Does not implicitly {@link seedsweep.v1.WorkerHeartbeat.verify|verify} messages.
             * @param message WorkerHeartbeat message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.WorkerHeartbeat.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a WorkerHeartbeat message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.WorkerHeartbeat & seedsweep.v1.WorkerHeartbeat.$Shape} WorkerHeartbeat
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.WorkerHeartbeat & seedsweep.v1.WorkerHeartbeat.$Shape;

            /**
             * Creates a WorkerHeartbeat message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns WorkerHeartbeat
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.WorkerHeartbeat;

            /**
             * Creates a plain object from a WorkerHeartbeat message. Also converts values to other types if specified.
             * @param message WorkerHeartbeat
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.WorkerHeartbeat, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this WorkerHeartbeat to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace WorkerHeartbeat {

            /** Properties of a WorkerHeartbeat. */
            interface $Properties {

                /** WorkerHeartbeat worker */
                worker?: (string|null);

                /** WorkerHeartbeat host */
                host?: (string|null);

                /** WorkerHeartbeat slots */
                slots?: (seedsweep.v1.SlotStatus.$Properties[]|null);

                /** WorkerHeartbeat gpus */
                gpus?: (seedsweep.v1.GpuStatus.$Properties[]|null);

                /** WorkerHeartbeat leaving */
                leaving?: (boolean|null);

                /** WorkerHeartbeat onlySweep */
                onlySweep?: (string|null);

                /** WorkerHeartbeat cannot */
                cannot?: (seedsweep.v1.Inability.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a WorkerHeartbeat. */
            type $Shape = seedsweep.v1.WorkerHeartbeat.$Properties;
        }

        /**
         * Properties of an Inability.
         * @deprecated Use seedsweep.v1.Inability.$Properties instead.
         */
        interface IInability extends seedsweep.v1.Inability.$Properties {
        }

        /** Represents an Inability. */
        class Inability {

            /**
             * Constructs a new Inability.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.Inability.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Inability sweepId. */
            sweepId?: (string|null);

            /** Inability reason. */
            reason?: (string|null);

            /**
             * Encodes the specified Inability message. Does not implicitly {@link seedsweep.v1.Inability.verify|verify} messages.
             * @param message Inability message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.Inability.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Inability message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.Inability & seedsweep.v1.Inability.$Shape} Inability
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.Inability & seedsweep.v1.Inability.$Shape;

            /**
             * Creates an Inability message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Inability
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.Inability;

            /**
             * Creates a plain object from an Inability message. Also converts values to other types if specified.
             * @param message Inability
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.Inability, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Inability to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Inability {

            /** Properties of an Inability. */
            interface $Properties {

                /** Inability sweepId */
                sweepId?: (string|null);

                /** Inability reason */
                reason?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Inability. */
            type $Shape = seedsweep.v1.Inability.$Properties;
        }

        /**
         * Properties of a HeartbeatResponse.
         * @deprecated Use seedsweep.v1.HeartbeatResponse.$Properties instead.
         */
        interface IHeartbeatResponse extends seedsweep.v1.HeartbeatResponse.$Properties {
        }

        /** Represents a HeartbeatResponse. */
        class HeartbeatResponse {

            /**
             * Constructs a new HeartbeatResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.HeartbeatResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** HeartbeatResponse drain. */
            drain?: (boolean|null);

            /**
             * Encodes the specified HeartbeatResponse message. Does not implicitly {@link seedsweep.v1.HeartbeatResponse.verify|verify} messages.
             * @param message HeartbeatResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.HeartbeatResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a HeartbeatResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.HeartbeatResponse & seedsweep.v1.HeartbeatResponse.$Shape} HeartbeatResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.HeartbeatResponse & seedsweep.v1.HeartbeatResponse.$Shape;

            /**
             * Creates a HeartbeatResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns HeartbeatResponse
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.HeartbeatResponse;

            /**
             * Creates a plain object from a HeartbeatResponse message. Also converts values to other types if specified.
             * @param message HeartbeatResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.HeartbeatResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this HeartbeatResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace HeartbeatResponse {

            /** Properties of a HeartbeatResponse. */
            interface $Properties {

                /** HeartbeatResponse drain */
                drain?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a HeartbeatResponse. */
            type $Shape = seedsweep.v1.HeartbeatResponse.$Properties;
        }

        /** WorkerState enum. */
        enum WorkerState {

            /** WORKER_STATE_UNSPECIFIED value */
            WORKER_STATE_UNSPECIFIED = 0,

            /** WORKER_STATE_ALIVE value */
            WORKER_STATE_ALIVE = 1,

            /** WORKER_STATE_LOST value */
            WORKER_STATE_LOST = 2
        }

        /**
         * Properties of a WorkerStatus.
         * @deprecated Use seedsweep.v1.WorkerStatus.$Properties instead.
         */
        interface IWorkerStatus extends seedsweep.v1.WorkerStatus.$Properties {
        }

        /** Represents a WorkerStatus. */
        class WorkerStatus {

            /**
             * Constructs a new WorkerStatus.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.WorkerStatus.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** WorkerStatus worker. */
            worker?: (string|null);

            /** WorkerStatus host. */
            host?: (string|null);

            /** WorkerStatus slots. */
            slots: seedsweep.v1.SlotStatus.$Properties[];

            /** WorkerStatus gpus. */
            gpus: seedsweep.v1.GpuStatus.$Properties[];

            /** WorkerStatus state. */
            state?: (seedsweep.v1.WorkerState|null);

            /** WorkerStatus sinceMs. */
            sinceMs?: (number|null);

            /** WorkerStatus draining. */
            draining?: (boolean|null);

            /** WorkerStatus heardMs. */
            heardMs?: (number|null);

            /** WorkerStatus onlySweep. */
            onlySweep?: (string|null);

            /** WorkerStatus cannot. */
            cannot: seedsweep.v1.Inability.$Properties[];

            /**
             * Encodes the specified WorkerStatus message. Does not implicitly {@link seedsweep.v1.WorkerStatus.verify|verify} messages.
             * @param message WorkerStatus message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.WorkerStatus.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a WorkerStatus message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.WorkerStatus & seedsweep.v1.WorkerStatus.$Shape} WorkerStatus
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.WorkerStatus & seedsweep.v1.WorkerStatus.$Shape;

            /**
             * Creates a WorkerStatus message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns WorkerStatus
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.WorkerStatus;

            /**
             * Creates a plain object from a WorkerStatus message. Also converts values to other types if specified.
             * @param message WorkerStatus
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.WorkerStatus, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this WorkerStatus to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace WorkerStatus {

            /** Properties of a WorkerStatus. */
            interface $Properties {

                /** WorkerStatus worker */
                worker?: (string|null);

                /** WorkerStatus host */
                host?: (string|null);

                /** WorkerStatus slots */
                slots?: (seedsweep.v1.SlotStatus.$Properties[]|null);

                /** WorkerStatus gpus */
                gpus?: (seedsweep.v1.GpuStatus.$Properties[]|null);

                /** WorkerStatus state */
                state?: (seedsweep.v1.WorkerState|null);

                /** WorkerStatus sinceMs */
                sinceMs?: (number|null);

                /** WorkerStatus draining */
                draining?: (boolean|null);

                /** WorkerStatus heardMs */
                heardMs?: (number|null);

                /** WorkerStatus onlySweep */
                onlySweep?: (string|null);

                /** WorkerStatus cannot */
                cannot?: (seedsweep.v1.Inability.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a WorkerStatus. */
            type $Shape = seedsweep.v1.WorkerStatus.$Properties;
        }

        /**
         * Properties of a DrainRequest.
         * @deprecated Use seedsweep.v1.DrainRequest.$Properties instead.
         */
        interface IDrainRequest extends seedsweep.v1.DrainRequest.$Properties {
        }

        /** Represents a DrainRequest. */
        class DrainRequest {

            /**
             * Constructs a new DrainRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.DrainRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DrainRequest worker. */
            worker?: (string|null);

            /** DrainRequest host. */
            host?: (string|null);

            /**
             * Encodes the specified DrainRequest message. Does not implicitly {@link seedsweep.v1.DrainRequest.verify|verify} messages.
             * @param message DrainRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.DrainRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DrainRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.DrainRequest & seedsweep.v1.DrainRequest.$Shape} DrainRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.DrainRequest & seedsweep.v1.DrainRequest.$Shape;

            /**
             * Creates a DrainRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns DrainRequest
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.DrainRequest;

            /**
             * Creates a plain object from a DrainRequest message. Also converts values to other types if specified.
             * @param message DrainRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.DrainRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this DrainRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace DrainRequest {

            /** Properties of a DrainRequest. */
            interface $Properties {

                /** DrainRequest worker */
                worker?: (string|null);

                /** DrainRequest host */
                host?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DrainRequest. */
            type $Shape = seedsweep.v1.DrainRequest.$Properties;
        }

        /**
         * Properties of a DrainResponse.
         * @deprecated Use seedsweep.v1.DrainResponse.$Properties instead.
         */
        interface IDrainResponse extends seedsweep.v1.DrainResponse.$Properties {
        }

        /** Represents a DrainResponse. */
        class DrainResponse {

            /**
             * Constructs a new DrainResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.DrainResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DrainResponse worker. */
            worker?: (seedsweep.v1.WorkerStatus.$Properties|null);

            /**
             * Encodes the specified DrainResponse message. Does not implicitly {@link seedsweep.v1.DrainResponse.verify|verify} messages.
             * @param message DrainResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.DrainResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DrainResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.DrainResponse & seedsweep.v1.DrainResponse.$Shape} DrainResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.DrainResponse & seedsweep.v1.DrainResponse.$Shape;

            /**
             * Creates a DrainResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns DrainResponse
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.DrainResponse;

            /**
             * Creates a plain object from a DrainResponse message. Also converts values to other types if specified.
             * @param message DrainResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.DrainResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this DrainResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace DrainResponse {

            /** Properties of a DrainResponse. */
            interface $Properties {

                /** DrainResponse worker */
                worker?: (seedsweep.v1.WorkerStatus.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DrainResponse. */
            type $Shape = seedsweep.v1.DrainResponse.$Properties;
        }

        /**
         * Properties of a ListWorkersRequest.
         * @deprecated Use seedsweep.v1.ListWorkersRequest.$Properties instead.
         */
        interface IListWorkersRequest extends seedsweep.v1.ListWorkersRequest.$Properties {
        }

        /** Represents a ListWorkersRequest. */
        class ListWorkersRequest {

            /**
             * Constructs a new ListWorkersRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.ListWorkersRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Encodes the specified ListWorkersRequest message. Does not implicitly {@link seedsweep.v1.ListWorkersRequest.verify|verify} messages.
             * @param message ListWorkersRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.ListWorkersRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListWorkersRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.ListWorkersRequest & seedsweep.v1.ListWorkersRequest.$Shape} ListWorkersRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.ListWorkersRequest & seedsweep.v1.ListWorkersRequest.$Shape;

            /**
             * Creates a ListWorkersRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ListWorkersRequest
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.ListWorkersRequest;

            /**
             * Creates a plain object from a ListWorkersRequest message. Also converts values to other types if specified.
             * @param message ListWorkersRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.ListWorkersRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ListWorkersRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ListWorkersRequest {

            /** Properties of a ListWorkersRequest. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListWorkersRequest. */
            type $Shape = seedsweep.v1.ListWorkersRequest.$Properties;
        }

        /**
         * Properties of a ListWorkersResponse.
         * @deprecated Use seedsweep.v1.ListWorkersResponse.$Properties instead.
         */
        interface IListWorkersResponse extends seedsweep.v1.ListWorkersResponse.$Properties {
        }

        /** Represents a ListWorkersResponse. */
        class ListWorkersResponse {

            /**
             * Constructs a new ListWorkersResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.ListWorkersResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ListWorkersResponse workers. */
            workers: seedsweep.v1.WorkerStatus.$Properties[];

            /**
             * Encodes the specified ListWorkersResponse message. Does not implicitly {@link seedsweep.v1.ListWorkersResponse.verify|verify} messages.
             * @param message ListWorkersResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.ListWorkersResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ListWorkersResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.ListWorkersResponse & seedsweep.v1.ListWorkersResponse.$Shape} ListWorkersResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.ListWorkersResponse & seedsweep.v1.ListWorkersResponse.$Shape;

            /**
             * Creates a ListWorkersResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ListWorkersResponse
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.ListWorkersResponse;

            /**
             * Creates a plain object from a ListWorkersResponse message. Also converts values to other types if specified.
             * @param message ListWorkersResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.ListWorkersResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ListWorkersResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ListWorkersResponse {

            /** Properties of a ListWorkersResponse. */
            interface $Properties {

                /** ListWorkersResponse workers */
                workers?: (seedsweep.v1.WorkerStatus.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ListWorkersResponse. */
            type $Shape = seedsweep.v1.ListWorkersResponse.$Properties;
        }

        /**
         * Properties of a HasCodeRequest.
         * @deprecated Use seedsweep.v1.HasCodeRequest.$Properties instead.
         */
        interface IHasCodeRequest extends seedsweep.v1.HasCodeRequest.$Properties {
        }

        /** Represents a HasCodeRequest. */
        class HasCodeRequest {

            /**
             * Constructs a new HasCodeRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.HasCodeRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** HasCodeRequest hash. */
            hash?: (string|null);

            /**
             * Encodes the specified HasCodeRequest message. Does not implicitly {@link seedsweep.v1.HasCodeRequest.verify|verify} messages.
             * @param message HasCodeRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.HasCodeRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a HasCodeRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.HasCodeRequest & seedsweep.v1.HasCodeRequest.$Shape} HasCodeRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.HasCodeRequest & seedsweep.v1.HasCodeRequest.$Shape;

            /**
             * Creates a HasCodeRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns HasCodeRequest
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.HasCodeRequest;

            /**
             * Creates a plain object from a HasCodeRequest message. Also converts values to other types if specified.
             * @param message HasCodeRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.HasCodeRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this HasCodeRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace HasCodeRequest {

            /** Properties of a HasCodeRequest. */
            interface $Properties {

                /** HasCodeRequest hash */
                hash?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a HasCodeRequest. */
            type $Shape = seedsweep.v1.HasCodeRequest.$Properties;
        }

        /**
         * Properties of a HasCodeResponse.
         * @deprecated Use seedsweep.v1.HasCodeResponse.$Properties instead.
         */
        interface IHasCodeResponse extends seedsweep.v1.HasCodeResponse.$Properties {
        }

        /** Represents a HasCodeResponse. */
        class HasCodeResponse {

            /**
             * Constructs a new HasCodeResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.HasCodeResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** HasCodeResponse present. */
            present?: (boolean|null);

            /**
             * Encodes the specified HasCodeResponse message. Does not implicitly {@link seedsweep.v1.HasCodeResponse.verify|verify} messages.
             * @param message HasCodeResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.HasCodeResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a HasCodeResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.HasCodeResponse & seedsweep.v1.HasCodeResponse.$Shape} HasCodeResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.HasCodeResponse & seedsweep.v1.HasCodeResponse.$Shape;

            /**
             * Creates a HasCodeResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns HasCodeResponse
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.HasCodeResponse;

            /**
             * Creates a plain object from a HasCodeResponse message. Also converts values to other types if specified.
             * @param message HasCodeResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.HasCodeResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this HasCodeResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace HasCodeResponse {

            /** Properties of a HasCodeResponse. */
            interface $Properties {

                /** HasCodeResponse present */
                present?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a HasCodeResponse. */
            type $Shape = seedsweep.v1.HasCodeResponse.$Properties;
        }

        /**
         * Properties of a PutCodeRequest.
         * @deprecated Use seedsweep.v1.PutCodeRequest.$Properties instead.
         */
        interface IPutCodeRequest extends seedsweep.v1.PutCodeRequest.$Properties {
        }

        /** Represents a PutCodeRequest. */
        class PutCodeRequest {

            /**
             * Constructs a new PutCodeRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.PutCodeRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PutCodeRequest hash. */
            hash?: (string|null);

            /** PutCodeRequest piece. */
            piece?: (Uint8Array|null);

            /** PutCodeRequest sha256. */
            sha256?: (string|null);

            /** PutCodeRequest part. */
            part?: ("hash"|"piece"|"sha256");

            /**
             * Encodes the specified PutCodeRequest message. Does not implicitly {@link seedsweep.v1.PutCodeRequest.verify|verify} messages.
             * @param message PutCodeRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.PutCodeRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PutCodeRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.PutCodeRequest & seedsweep.v1.PutCodeRequest.$Shape} PutCodeRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.PutCodeRequest & seedsweep.v1.PutCodeRequest.$Shape;

            /**
             * Creates a PutCodeRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns PutCodeRequest
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.PutCodeRequest;

            /**
             * Creates a plain object from a PutCodeRequest message. Also converts values to other types if specified.
             * @param message PutCodeRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.PutCodeRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this PutCodeRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace PutCodeRequest {

            /** Properties of a PutCodeRequest. */
            interface $Properties {

                /** PutCodeRequest hash */
                hash?: (string|null);

                /** PutCodeRequest piece */
                piece?: (Uint8Array|null);

                /** PutCodeRequest sha256 */
                sha256?: (string|null);

                /** PutCodeRequest part */
                part?: ("hash"|"piece"|"sha256");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a PutCodeRequest. */
            type $Shape = {
              hash?: string|null;
              piece?: Uint8Array|null;
              sha256?: string|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ part?: undefined; hash?: null; piece?: null; sha256?: null }|{ part?: "hash"; hash: string; piece?: null; sha256?: null }|{ part?: "piece"; hash?: null; piece: Uint8Array; sha256?: null }|{ part?: "sha256"; hash?: null; piece?: null; sha256: string })
            );
        }

        /**
         * Properties of a PutCodeResponse.
         * @deprecated Use seedsweep.v1.PutCodeResponse.$Properties instead.
         */
        interface IPutCodeResponse extends seedsweep.v1.PutCodeResponse.$Properties {
        }

        /** Represents a PutCodeResponse. */
        class PutCodeResponse {

            /**
             * Constructs a new PutCodeResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.PutCodeResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PutCodeResponse stored. */
            stored?: (boolean|null);

            /**
             * Encodes the specified PutCodeResponse message. Does not implicitly {@link seedsweep.v1.PutCodeResponse.verify|verify} messages.
             * @param message PutCodeResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.PutCodeResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PutCodeResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.PutCodeResponse & seedsweep.v1.PutCodeResponse.$Shape} PutCodeResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.PutCodeResponse & seedsweep.v1.PutCodeResponse.$Shape;

            /**
             * Creates a PutCodeResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns PutCodeResponse
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.PutCodeResponse;

            /**
             * Creates a plain object from a PutCodeResponse message. Also converts values to other types if specified.
             * @param message PutCodeResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.PutCodeResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this PutCodeResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace PutCodeResponse {

            /** Properties of a PutCodeResponse. */
            interface $Properties {

                /** PutCodeResponse stored */
                stored?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PutCodeResponse. */
            type $Shape = seedsweep.v1.PutCodeResponse.$Properties;
        }

        /**
         * Properties of a FindTrialsRequest.
         * @deprecated Use seedsweep.v1.FindTrialsRequest.$Properties instead.
         */
        interface IFindTrialsRequest extends seedsweep.v1.FindTrialsRequest.$Properties {
        }

        /** Represents a FindTrialsRequest. */
        class FindTrialsRequest {

            /**
             * Constructs a new FindTrialsRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.FindTrialsRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** FindTrialsRequest sweep. */
            sweep?: (string|null);

            /** FindTrialsRequest trial. */
            trial?: (string|null);

            /** FindTrialsRequest setting. */
            setting?: (string|null);

            /** FindTrialsRequest dataset. */
            dataset?: (string|null);

            /** FindTrialsRequest seed. */
            seed?: (number|null);

            /**
             * Encodes the specified FindTrialsRequest message. Does not implicitly {@link seedsweep.v1.FindTrialsRequest.verify|verify} messages.
             * @param message FindTrialsRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.FindTrialsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a FindTrialsRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.FindTrialsRequest & seedsweep.v1.FindTrialsRequest.$Shape} FindTrialsRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.FindTrialsRequest & seedsweep.v1.FindTrialsRequest.$Shape;

            /**
             * Creates a FindTrialsRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns FindTrialsRequest
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.FindTrialsRequest;

            /**
             * Creates a plain object from a FindTrialsRequest message. Also converts values to other types if specified.
             * @param message FindTrialsRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.FindTrialsRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this FindTrialsRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace FindTrialsRequest {

            /** Properties of a FindTrialsRequest. */
            interface $Properties {

                /** FindTrialsRequest sweep */
                sweep?: (string|null);

                /** FindTrialsRequest trial */
                trial?: (string|null);

                /** FindTrialsRequest setting */
                setting?: (string|null);

                /** FindTrialsRequest dataset */
                dataset?: (string|null);

                /** FindTrialsRequest seed */
                seed?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a FindTrialsRequest. */
            type $Shape = seedsweep.v1.FindTrialsRequest.$Properties;
        }

        /**
         * Properties of a FoundTrial.
         * @deprecated Use seedsweep.v1.FoundTrial.$Properties instead.
         */
        interface IFoundTrial extends seedsweep.v1.FoundTrial.$Properties {
        }

        /** Represents a FoundTrial. */
        class FoundTrial {

            /**
             * Constructs a new FoundTrial.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.FoundTrial.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** FoundTrial sweepId. */
            sweepId?: (string|null);

            /** FoundTrial trial. */
            trial?: (seedsweep.v1.TrialView.$Properties|null);

            /** FoundTrial configJson. */
            configJson?: (string|null);

            /** FoundTrial facts. */
            facts?: (seedsweep.v1.SweepFacts.$Properties|null);

            /** FoundTrial mostAttempts. */
            mostAttempts?: (number|null);

            /** FoundTrial logTail. */
            logTail: string[];

            /**
             * Encodes the specified FoundTrial message. Does not implicitly {@link seedsweep.v1.FoundTrial.verify|verify} messages.
             * @param message FoundTrial message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.FoundTrial.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a FoundTrial message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.FoundTrial & seedsweep.v1.FoundTrial.$Shape} FoundTrial
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.FoundTrial & seedsweep.v1.FoundTrial.$Shape;

            /**
             * Creates a FoundTrial message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns FoundTrial
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.FoundTrial;

            /**
             * Creates a plain object from a FoundTrial message. Also converts values to other types if specified.
             * @param message FoundTrial
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.FoundTrial, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this FoundTrial to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace FoundTrial {

            /** Properties of a FoundTrial. */
            interface $Properties {

                /** FoundTrial sweepId */
                sweepId?: (string|null);

                /** FoundTrial trial */
                trial?: (seedsweep.v1.TrialView.$Properties|null);

                /** FoundTrial configJson */
                configJson?: (string|null);

                /** FoundTrial facts */
                facts?: (seedsweep.v1.SweepFacts.$Properties|null);

                /** FoundTrial mostAttempts */
                mostAttempts?: (number|null);

                /** FoundTrial logTail */
                logTail?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a FoundTrial. */
            type $Shape = seedsweep.v1.FoundTrial.$Properties;
        }

        /**
         * Properties of a FindTrialsResponse.
         * @deprecated Use seedsweep.v1.FindTrialsResponse.$Properties instead.
         */
        interface IFindTrialsResponse extends seedsweep.v1.FindTrialsResponse.$Properties {
        }

        /** Represents a FindTrialsResponse. */
        class FindTrialsResponse {

            /**
             * Constructs a new FindTrialsResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.FindTrialsResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** FindTrialsResponse trials. */
            trials: seedsweep.v1.FoundTrial.$Properties[];

            /** FindTrialsResponse found. */
            found?: (number|null);

            /**
             * Encodes the specified FindTrialsResponse message. Does not implicitly {@link seedsweep.v1.FindTrialsResponse.verify|verify} messages.
             * @param message FindTrialsResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.FindTrialsResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a FindTrialsResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.FindTrialsResponse & seedsweep.v1.FindTrialsResponse.$Shape} FindTrialsResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.FindTrialsResponse & seedsweep.v1.FindTrialsResponse.$Shape;

            /**
             * Creates a FindTrialsResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns FindTrialsResponse
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.FindTrialsResponse;

            /**
             * Creates a plain object from a FindTrialsResponse message. Also converts values to other types if specified.
             * @param message FindTrialsResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.FindTrialsResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this FindTrialsResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace FindTrialsResponse {

            /** Properties of a FindTrialsResponse. */
            interface $Properties {

                /** FindTrialsResponse trials */
                trials?: (seedsweep.v1.FoundTrial.$Properties[]|null);

                /** FindTrialsResponse found */
                found?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a FindTrialsResponse. */
            type $Shape = seedsweep.v1.FindTrialsResponse.$Properties;
        }

        /**
         * Properties of an OutputFileInfo.
         * @deprecated Use seedsweep.v1.OutputFileInfo.$Properties instead.
         */
        interface IOutputFileInfo extends seedsweep.v1.OutputFileInfo.$Properties {
        }

        /** Represents an OutputFileInfo. */
        class OutputFileInfo {

            /**
             * Constructs a new OutputFileInfo.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.OutputFileInfo.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** OutputFileInfo path. */
            path?: (string|null);

            /** OutputFileInfo bytes. */
            bytes?: (number|null);

            /**
             * Encodes the specified OutputFileInfo message. Does not implicitly {@link seedsweep.v1.OutputFileInfo.verify|verify} messages.
             * @param message OutputFileInfo message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.OutputFileInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an OutputFileInfo message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.OutputFileInfo & seedsweep.v1.OutputFileInfo.$Shape} OutputFileInfo
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.OutputFileInfo & seedsweep.v1.OutputFileInfo.$Shape;

            /**
             * Creates an OutputFileInfo message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns OutputFileInfo
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.OutputFileInfo;

            /**
             * Creates a plain object from an OutputFileInfo message. Also converts values to other types if specified.
             * @param message OutputFileInfo
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.OutputFileInfo, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this OutputFileInfo to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace OutputFileInfo {

            /** Properties of an OutputFileInfo. */
            interface $Properties {

                /** OutputFileInfo path */
                path?: (string|null);

                /** OutputFileInfo bytes */
                bytes?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an OutputFileInfo. */
            type $Shape = seedsweep.v1.OutputFileInfo.$Properties;
        }

        /**
         * Properties of a KeptOutputRequest.
         * @deprecated Use seedsweep.v1.KeptOutputRequest.$Properties instead.
         */
        interface IKeptOutputRequest extends seedsweep.v1.KeptOutputRequest.$Properties {
        }

        /** Represents a KeptOutputRequest. */
        class KeptOutputRequest {

            /**
             * Constructs a new KeptOutputRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.KeptOutputRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** KeptOutputRequest sweepId. */
            sweepId?: (string|null);

            /** KeptOutputRequest trialId. */
            trialId?: (string|null);

            /** KeptOutputRequest attempt. */
            attempt?: (number|null);

            /** KeptOutputRequest offset. */
            offset?: (number|null);

            /** KeptOutputRequest files. */
            files?: (boolean|null);

            /**
             * Encodes the specified KeptOutputRequest message. Does not implicitly {@link seedsweep.v1.KeptOutputRequest.verify|verify} messages.
             * @param message KeptOutputRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.KeptOutputRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a KeptOutputRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.KeptOutputRequest & seedsweep.v1.KeptOutputRequest.$Shape} KeptOutputRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.KeptOutputRequest & seedsweep.v1.KeptOutputRequest.$Shape;

            /**
             * Creates a KeptOutputRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns KeptOutputRequest
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.KeptOutputRequest;

            /**
             * Creates a plain object from a KeptOutputRequest message. Also converts values to other types if specified.
             * @param message KeptOutputRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.KeptOutputRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this KeptOutputRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace KeptOutputRequest {

            /** Properties of a KeptOutputRequest. */
            interface $Properties {

                /** KeptOutputRequest sweepId */
                sweepId?: (string|null);

                /** KeptOutputRequest trialId */
                trialId?: (string|null);

                /** KeptOutputRequest attempt */
                attempt?: (number|null);

                /** KeptOutputRequest offset */
                offset?: (number|null);

                /** KeptOutputRequest files */
                files?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a KeptOutputRequest. */
            type $Shape = seedsweep.v1.KeptOutputRequest.$Properties;
        }

        /**
         * Properties of a KeptOutput.
         * @deprecated Use seedsweep.v1.KeptOutput.$Properties instead.
         */
        interface IKeptOutput extends seedsweep.v1.KeptOutput.$Properties {
        }

        /** Represents a KeptOutput. */
        class KeptOutput {

            /**
             * Constructs a new KeptOutput.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.KeptOutput.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** KeptOutput worker. */
            worker?: (string|null);

            /** KeptOutput folder. */
            folder?: (string|null);

            /** KeptOutput attempt. */
            attempt?: (number|null);

            /** KeptOutput attempts. */
            attempts: number[];

            /** KeptOutput size. */
            size?: (number|null);

            /** KeptOutput offset. */
            offset?: (number|null);

            /** KeptOutput bytes. */
            bytes?: (Uint8Array|null);

            /** KeptOutput files. */
            files: seedsweep.v1.OutputFileInfo.$Properties[];

            /**
             * Encodes the specified KeptOutput message. Does not implicitly {@link seedsweep.v1.KeptOutput.verify|verify} messages.
             * @param message KeptOutput message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.KeptOutput.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a KeptOutput message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.KeptOutput & seedsweep.v1.KeptOutput.$Shape} KeptOutput
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.KeptOutput & seedsweep.v1.KeptOutput.$Shape;

            /**
             * Creates a KeptOutput message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns KeptOutput
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.KeptOutput;

            /**
             * Creates a plain object from a KeptOutput message. Also converts values to other types if specified.
             * @param message KeptOutput
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.KeptOutput, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this KeptOutput to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace KeptOutput {

            /** Properties of a KeptOutput. */
            interface $Properties {

                /** KeptOutput worker */
                worker?: (string|null);

                /** KeptOutput folder */
                folder?: (string|null);

                /** KeptOutput attempt */
                attempt?: (number|null);

                /** KeptOutput attempts */
                attempts?: (number[]|null);

                /** KeptOutput size */
                size?: (number|null);

                /** KeptOutput offset */
                offset?: (number|null);

                /** KeptOutput bytes */
                bytes?: (Uint8Array|null);

                /** KeptOutput files */
                files?: (seedsweep.v1.OutputFileInfo.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a KeptOutput. */
            type $Shape = seedsweep.v1.KeptOutput.$Properties;
        }

        /**
         * Properties of an OutputRequest.
         * @deprecated Use seedsweep.v1.OutputRequest.$Properties instead.
         */
        interface IOutputRequest extends seedsweep.v1.OutputRequest.$Properties {
        }

        /** Represents an OutputRequest. */
        class OutputRequest {

            /**
             * Constructs a new OutputRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.OutputRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** OutputRequest sweepId. */
            sweepId?: (string|null);

            /** OutputRequest trialIndex. */
            trialIndex?: (number|null);

            /** OutputRequest attempt. */
            attempt?: (number|null);

            /** OutputRequest offset. */
            offset?: (number|null);

            /** OutputRequest files. */
            files?: (boolean|null);

            /**
             * Encodes the specified OutputRequest message. Does not implicitly {@link seedsweep.v1.OutputRequest.verify|verify} messages.
             * @param message OutputRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.OutputRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an OutputRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.OutputRequest & seedsweep.v1.OutputRequest.$Shape} OutputRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.OutputRequest & seedsweep.v1.OutputRequest.$Shape;

            /**
             * Creates an OutputRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns OutputRequest
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.OutputRequest;

            /**
             * Creates a plain object from an OutputRequest message. Also converts values to other types if specified.
             * @param message OutputRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.OutputRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this OutputRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace OutputRequest {

            /** Properties of an OutputRequest. */
            interface $Properties {

                /** OutputRequest sweepId */
                sweepId?: (string|null);

                /** OutputRequest trialIndex */
                trialIndex?: (number|null);

                /** OutputRequest attempt */
                attempt?: (number|null);

                /** OutputRequest offset */
                offset?: (number|null);

                /** OutputRequest files */
                files?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an OutputRequest. */
            type $Shape = seedsweep.v1.OutputRequest.$Properties;
        }

        /**
         * Properties of an OutputResponse.
         * @deprecated Use seedsweep.v1.OutputResponse.$Properties instead.
         */
        interface IOutputResponse extends seedsweep.v1.OutputResponse.$Properties {
        }

        /** Represents an OutputResponse. */
        class OutputResponse {

            /**
             * Constructs a new OutputResponse.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.OutputResponse.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** OutputResponse attempt. */
            attempt?: (number|null);

            /** OutputResponse latestAttempt. */
            latestAttempt?: (number|null);

            /** OutputResponse running. */
            running?: (boolean|null);

            /** OutputResponse trialEnded. */
            trialEnded?: (boolean|null);

            /** OutputResponse worker. */
            worker?: (string|null);

            /** OutputResponse kept. */
            kept?: (seedsweep.v1.KeptOutput.$Properties|null);

            /** OutputResponse logTail. */
            logTail: string[];

            /**
             * Encodes the specified OutputResponse message. Does not implicitly {@link seedsweep.v1.OutputResponse.verify|verify} messages.
             * @param message OutputResponse message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.OutputResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an OutputResponse message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.OutputResponse & seedsweep.v1.OutputResponse.$Shape} OutputResponse
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.OutputResponse & seedsweep.v1.OutputResponse.$Shape;

            /**
             * Creates an OutputResponse message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns OutputResponse
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.OutputResponse;

            /**
             * Creates a plain object from an OutputResponse message. Also converts values to other types if specified.
             * @param message OutputResponse
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.OutputResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this OutputResponse to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace OutputResponse {

            /** Properties of an OutputResponse. */
            interface $Properties {

                /** OutputResponse attempt */
                attempt?: (number|null);

                /** OutputResponse latestAttempt */
                latestAttempt?: (number|null);

                /** OutputResponse running */
                running?: (boolean|null);

                /** OutputResponse trialEnded */
                trialEnded?: (boolean|null);

                /** OutputResponse worker */
                worker?: (string|null);

                /** OutputResponse kept */
                kept?: (seedsweep.v1.KeptOutput.$Properties|null);

                /** OutputResponse logTail */
                logTail?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an OutputResponse. */
            type $Shape = seedsweep.v1.OutputResponse.$Properties;
        }
    }
}
