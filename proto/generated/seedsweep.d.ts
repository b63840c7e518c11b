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
            sweepId: string;

            /** TrialMessage trialId. */
            trialId: string;

            /** TrialMessage trialIndex. */
            trialIndex: number;

            /** TrialMessage settingName. */
            settingName: string;

            /** TrialMessage trainView. */
            trainView: string;

            /** TrialMessage testViews. */
            testViews: string[];

            /** TrialMessage seed. */
            seed: number;

            /** TrialMessage trainer. */
            trainer: string;

            /** TrialMessage configJson. */
            configJson: string;

            /** TrialMessage priorAttempts. */
            priorAttempts: number;

            /** TrialMessage round. */
            round: number;

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

                /** TrialMessage settingName */
                settingName?: (string|null);

                /** TrialMessage trainView */
                trainView?: (string|null);

                /** TrialMessage testViews */
                testViews?: (string[]|null);

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

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a TrialMessage. */
            type $Shape = seedsweep.v1.TrialMessage.$Properties;
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
            metric: string;

            /** Point epoch. */
            epoch: number;

            /** Point value. */
            value: number;

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

                /** Point epoch */
                epoch?: (number|null);

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
            sweepId: string;

            /** Report trialId. */
            trialId: string;

            /** Report trialIndex. */
            trialIndex: number;

            /** Report attempt. */
            attempt: number;

            /** Report seq. */
            seq: number;

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
            worker: string;

            /** Started slot. */
            slot: number;

            /** Started engine. */
            engine: string;

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
            error: string;

            /** Failed logTail. */
            logTail: string[];

            /** Failed permanent. */
            permanent: boolean;

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
            DIRECTIVE_SUPERSEDED = 3
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
            trialId: string;

            /** Receipt attempt. */
            attempt: number;

            /** Receipt seq. */
            seq: number;

            /** Receipt directive. */
            directive: seedsweep.v1.Directive;

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
            format: number;

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
            timeMs: number;

            /** Event sweepId. */
            sweepId: string;

            /** Event submitted. */
            submitted?: (seedsweep.v1.SweepSubmitted.$Properties|null);

            /** Event controlled. */
            controlled?: (seedsweep.v1.SweepControlled.$Properties|null);

            /** Event reported. */
            reported?: (seedsweep.v1.Report.$Properties|null);

            /** Event lost. */
            lost?: (seedsweep.v1.TrialLost.$Properties|null);

            /** Event retried. */
            retried?: (seedsweep.v1.TrialsRetried.$Properties|null);

            /** Event seedsAdded. */
            seedsAdded?: (seedsweep.v1.SeedsAdded.$Properties|null);

            /** Event stopped. */
            stopped?: (seedsweep.v1.CellsStopped.$Properties|null);

            /** Event body. */
            body?: ("submitted"|"controlled"|"reported"|"lost"|"retried"|"seedsAdded"|"stopped");

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

                /** Event retried */
                retried?: (seedsweep.v1.TrialsRetried.$Properties|null);

                /** Event seedsAdded */
                seedsAdded?: (seedsweep.v1.SeedsAdded.$Properties|null);

                /** Event stopped */
                stopped?: (seedsweep.v1.CellsStopped.$Properties|null);

                /** Event body */
                body?: ("submitted"|"controlled"|"reported"|"lost"|"retried"|"seedsAdded"|"stopped");

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
              retried?: seedsweep.v1.TrialsRetried.$Shape|null;
              seedsAdded?: seedsweep.v1.SeedsAdded.$Shape|null;
              stopped?: seedsweep.v1.CellsStopped.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ body?: undefined; submitted?: null; controlled?: null; reported?: null; lost?: null; retried?: null; seedsAdded?: null; stopped?: null }|{ body?: "submitted"; submitted: seedsweep.v1.SweepSubmitted.$Shape; controlled?: null; reported?: null; lost?: null; retried?: null; seedsAdded?: null; stopped?: null }|{ body?: "controlled"; submitted?: null; controlled: seedsweep.v1.SweepControlled.$Shape; reported?: null; lost?: null; retried?: null; seedsAdded?: null; stopped?: null }|{ body?: "reported"; submitted?: null; controlled?: null; reported: seedsweep.v1.Report.$Shape; lost?: null; retried?: null; seedsAdded?: null; stopped?: null }|{ body?: "lost"; submitted?: null; controlled?: null; reported?: null; lost: seedsweep.v1.TrialLost.$Shape; retried?: null; seedsAdded?: null; stopped?: null }|{ body?: "retried"; submitted?: null; controlled?: null; reported?: null; lost?: null; retried: seedsweep.v1.TrialsRetried.$Shape; seedsAdded?: null; stopped?: null }|{ body?: "seedsAdded"; submitted?: null; controlled?: null; reported?: null; lost?: null; retried?: null; seedsAdded: seedsweep.v1.SeedsAdded.$Shape; stopped?: null }|{ body?: "stopped"; submitted?: null; controlled?: null; reported?: null; lost?: null; retried?: null; seedsAdded?: null; stopped: seedsweep.v1.CellsStopped.$Shape })
            );
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
            document: string;

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

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SweepSubmitted. */
            type $Shape = seedsweep.v1.SweepSubmitted.$Properties;
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
            action: seedsweep.v1.ControlAction;

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
         * Properties of a TrialsRetried.
         * @deprecated Use seedsweep.v1.TrialsRetried.$Properties instead.
         */
        interface ITrialsRetried extends seedsweep.v1.TrialsRetried.$Properties {
        }

        /** Represents a TrialsRetried. */
        class TrialsRetried {

            /**
             * Constructs a new TrialsRetried.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.TrialsRetried.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** TrialsRetried trialIndices. */
            trialIndices: number[];

            /**
             * Encodes the specified TrialsRetried message. Does not implicitly {@link seedsweep.v1.TrialsRetried.verify|verify} messages.
             * @param message TrialsRetried message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.TrialsRetried.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TrialsRetried message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.TrialsRetried & seedsweep.v1.TrialsRetried.$Shape} TrialsRetried
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.TrialsRetried & seedsweep.v1.TrialsRetried.$Shape;

            /**
             * Creates a TrialsRetried message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns TrialsRetried
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.TrialsRetried;

            /**
             * Creates a plain object from a TrialsRetried message. Also converts values to other types if specified.
             * @param message TrialsRetried
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.TrialsRetried, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this TrialsRetried to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace TrialsRetried {

            /** Properties of a TrialsRetried. */
            interface $Properties {

                /** TrialsRetried trialIndices */
                trialIndices?: (number[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a TrialsRetried. */
            type $Shape = seedsweep.v1.TrialsRetried.$Properties;
        }

        /**
         * Properties of a SeedsAdded.
         * @deprecated Use seedsweep.v1.SeedsAdded.$Properties instead.
         */
        interface ISeedsAdded extends seedsweep.v1.SeedsAdded.$Properties {
        }

        /** Represents a SeedsAdded. */
        class SeedsAdded {

            /**
             * Constructs a new SeedsAdded.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.SeedsAdded.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SeedsAdded cells. */
            cells: seedsweep.v1.CellSeeds.$Properties[];

            /**
             * Encodes the specified SeedsAdded message. Does not implicitly {@link seedsweep.v1.SeedsAdded.verify|verify} messages.
             * @param message SeedsAdded message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.SeedsAdded.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SeedsAdded message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.SeedsAdded & seedsweep.v1.SeedsAdded.$Shape} SeedsAdded
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.SeedsAdded & seedsweep.v1.SeedsAdded.$Shape;

            /**
             * Creates a SeedsAdded message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SeedsAdded
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.SeedsAdded;

            /**
             * Creates a plain object from a SeedsAdded message. Also converts values to other types if specified.
             * @param message SeedsAdded
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.SeedsAdded, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SeedsAdded to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace SeedsAdded {

            /** Properties of a SeedsAdded. */
            interface $Properties {

                /** SeedsAdded cells */
                cells?: (seedsweep.v1.CellSeeds.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SeedsAdded. */
            type $Shape = seedsweep.v1.SeedsAdded.$Properties;
        }

        /**
         * Properties of a CellSeeds.
         * @deprecated Use seedsweep.v1.CellSeeds.$Properties instead.
         */
        interface ICellSeeds extends seedsweep.v1.CellSeeds.$Properties {
        }

        /** Represents a CellSeeds. */
        class CellSeeds {

            /**
             * Constructs a new CellSeeds.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.CellSeeds.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CellSeeds cell. */
            cell: number;

            /** CellSeeds seeds. */
            seeds: number[];

            /**
             * Encodes the specified CellSeeds message. Does not implicitly {@link seedsweep.v1.CellSeeds.verify|verify} messages.
             * @param message CellSeeds message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.CellSeeds.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CellSeeds message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.CellSeeds & seedsweep.v1.CellSeeds.$Shape} CellSeeds
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.CellSeeds & seedsweep.v1.CellSeeds.$Shape;

            /**
             * Creates a CellSeeds message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns CellSeeds
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.CellSeeds;

            /**
             * Creates a plain object from a CellSeeds message. Also converts values to other types if specified.
             * @param message CellSeeds
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.CellSeeds, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this CellSeeds to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace CellSeeds {

            /** Properties of a CellSeeds. */
            interface $Properties {

                /** CellSeeds cell */
                cell?: (number|null);

                /** CellSeeds seeds */
                seeds?: (number[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CellSeeds. */
            type $Shape = seedsweep.v1.CellSeeds.$Properties;
        }

        /**
         * Properties of a CellsStopped.
         * @deprecated Use seedsweep.v1.CellsStopped.$Properties instead.
         */
        interface ICellsStopped extends seedsweep.v1.CellsStopped.$Properties {
        }

        /** Represents a CellsStopped. */
        class CellsStopped {

            /**
             * Constructs a new CellsStopped.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.CellsStopped.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CellsStopped cells. */
            cells: number[];

            /**
             * Encodes the specified CellsStopped message. Does not implicitly {@link seedsweep.v1.CellsStopped.verify|verify} messages.
             * @param message CellsStopped message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.CellsStopped.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CellsStopped message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.CellsStopped & seedsweep.v1.CellsStopped.$Shape} CellsStopped
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.CellsStopped & seedsweep.v1.CellsStopped.$Shape;

            /**
             * Creates a CellsStopped message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns CellsStopped
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.CellsStopped;

            /**
             * Creates a plain object from a CellsStopped message. Also converts values to other types if specified.
             * @param message CellsStopped
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.CellsStopped, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this CellsStopped to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace CellsStopped {

            /** Properties of a CellsStopped. */
            interface $Properties {

                /** CellsStopped cells */
                cells?: (number[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CellsStopped. */
            type $Shape = seedsweep.v1.CellsStopped.$Properties;
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
            trialId: string;

            /** TrialLost trialIndex. */
            trialIndex: number;

            /** TrialLost deliveries. */
            deliveries: number;

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
            sweepId: string;

            /** SweepRecord state. */
            state: seedsweep.v1.SweepState;

            /** SweepRecord document. */
            document: string;

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

                /** SweepRecord document */
                document?: (string|null);

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
            expanded: number;

            /** Counts done. */
            done: number;

            /** Counts running. */
            running: number;

            /** Counts queued. */
            queued: number;

            /** Counts failed. */
            failed: number;

            /** Counts cancelled. */
            cancelled: number;

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
            id: string;

            /** SweepSummary name. */
            name: string;

            /** SweepSummary state. */
            state: seedsweep.v1.SweepState;

            /** SweepSummary counts. */
            counts?: (seedsweep.v1.Counts.$Properties|null);

            /** SweepSummary submittedMs. */
            submittedMs: number;

            /** SweepSummary endings. */
            endings: number;

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

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SweepSummary. */
            type $Shape = seedsweep.v1.SweepSummary.$Properties;
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
            metric: string;

            /** Objective goal. */
            goal: string;

            /** Objective at. */
            at: string;

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
         * Properties of a SeedResult.
         * @deprecated Use seedsweep.v1.SeedResult.$Properties instead.
         */
        interface ISeedResult extends seedsweep.v1.SeedResult.$Properties {
        }

        /** Represents a SeedResult. */
        class SeedResult {

            /**
             * Constructs a new SeedResult.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.SeedResult.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SeedResult seed. */
            seed: number;

            /** SeedResult value. */
            value?: (number|null);

            /** SeedResult attempt. */
            attempt: number;

            /** SeedResult state. */
            state: seedsweep.v1.TrialState;

            /** SeedResult engine. */
            engine: string;

            /** SeedResult flag. */
            flag: seedsweep.v1.SeedFlag;

            /**
             * Encodes the specified SeedResult message. Does not implicitly {@link seedsweep.v1.SeedResult.verify|verify} messages.
             * @param message SeedResult message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.SeedResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SeedResult message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.SeedResult & seedsweep.v1.SeedResult.$Shape} SeedResult
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.SeedResult & seedsweep.v1.SeedResult.$Shape;

            /**
             * Creates a SeedResult message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SeedResult
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.SeedResult;

            /**
             * Creates a plain object from a SeedResult message. Also converts values to other types if specified.
             * @param message SeedResult
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.SeedResult, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SeedResult to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace SeedResult {

            /** Properties of a SeedResult. */
            interface $Properties {

                /** SeedResult seed */
                seed?: (number|null);

                /** SeedResult value */
                value?: (number|null);

                /** SeedResult attempt */
                attempt?: (number|null);

                /** SeedResult state */
                state?: (seedsweep.v1.TrialState|null);

                /** SeedResult engine */
                engine?: (string|null);

                /** SeedResult flag */
                flag?: (seedsweep.v1.SeedFlag|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SeedResult. */
            type $Shape = seedsweep.v1.SeedResult.$Properties;
        }

        /** SeedFlag enum. */
        enum SeedFlag {

            /** SEED_FLAG_UNSPECIFIED value */
            SEED_FLAG_UNSPECIFIED = 0,

            /** SEED_FLAG_FAILED value */
            SEED_FLAG_FAILED = 1,

            /** SEED_FLAG_DIVERGED value */
            SEED_FLAG_DIVERGED = 2,

            /** SEED_FLAG_OUTLIER value */
            SEED_FLAG_OUTLIER = 3
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
            mean: number;

            /** Reference std. */
            std?: (number|null);

            /** Reference max. */
            max?: (number|null);

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

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Reference. */
            type $Shape = seedsweep.v1.Reference.$Properties;
        }

        /**
         * Properties of a LeaderboardRow.
         * @deprecated Use seedsweep.v1.LeaderboardRow.$Properties instead.
         */
        interface ILeaderboardRow extends seedsweep.v1.LeaderboardRow.$Properties {
        }

        /** Represents a LeaderboardRow. */
        class LeaderboardRow {

            /**
             * Constructs a new LeaderboardRow.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.LeaderboardRow.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** LeaderboardRow rank. */
            rank: number;

            /** LeaderboardRow dataset. */
            dataset: string;

            /** LeaderboardRow setting. */
            setting: string;

            /** LeaderboardRow settingId. */
            settingId: string;

            /** LeaderboardRow paramsJson. */
            paramsJson: string;

            /** LeaderboardRow n. */
            n: number;

            /** LeaderboardRow mean. */
            mean?: (number|null);

            /** LeaderboardRow std. */
            std?: (number|null);

            /** LeaderboardRow max. */
            max?: (number|null);

            /** LeaderboardRow min. */
            min?: (number|null);

            /** LeaderboardRow ciLow. */
            ciLow?: (number|null);

            /** LeaderboardRow ciHigh. */
            ciHigh?: (number|null);

            /** LeaderboardRow reference. */
            reference?: (seedsweep.v1.Reference.$Properties|null);

            /** LeaderboardRow seeds. */
            seeds: seedsweep.v1.SeedResult.$Properties[];

            /** LeaderboardRow cell. */
            cell: number;

            /** LeaderboardRow pValue. */
            pValue?: (number|null);

            /** LeaderboardRow tied. */
            tied: boolean;

            /**
             * Encodes the specified LeaderboardRow message. Does not implicitly {@link seedsweep.v1.LeaderboardRow.verify|verify} messages.
             * @param message LeaderboardRow message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.LeaderboardRow.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a LeaderboardRow message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.LeaderboardRow & seedsweep.v1.LeaderboardRow.$Shape} LeaderboardRow
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.LeaderboardRow & seedsweep.v1.LeaderboardRow.$Shape;

            /**
             * Creates a LeaderboardRow message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns LeaderboardRow
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.LeaderboardRow;

            /**
             * Creates a plain object from a LeaderboardRow message. Also converts values to other types if specified.
             * @param message LeaderboardRow
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.LeaderboardRow, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this LeaderboardRow to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace LeaderboardRow {

            /** Properties of a LeaderboardRow. */
            interface $Properties {

                /** LeaderboardRow rank */
                rank?: (number|null);

                /** LeaderboardRow dataset */
                dataset?: (string|null);

                /** LeaderboardRow setting */
                setting?: (string|null);

                /** LeaderboardRow settingId */
                settingId?: (string|null);

                /** LeaderboardRow paramsJson */
                paramsJson?: (string|null);

                /** LeaderboardRow n */
                n?: (number|null);

                /** LeaderboardRow mean */
                mean?: (number|null);

                /** LeaderboardRow std */
                std?: (number|null);

                /** LeaderboardRow max */
                max?: (number|null);

                /** LeaderboardRow min */
                min?: (number|null);

                /** LeaderboardRow ciLow */
                ciLow?: (number|null);

                /** LeaderboardRow ciHigh */
                ciHigh?: (number|null);

                /** LeaderboardRow reference */
                reference?: (seedsweep.v1.Reference.$Properties|null);

                /** LeaderboardRow seeds */
                seeds?: (seedsweep.v1.SeedResult.$Properties[]|null);

                /** LeaderboardRow cell */
                cell?: (number|null);

                /** LeaderboardRow pValue */
                pValue?: (number|null);

                /** LeaderboardRow tied */
                tied?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a LeaderboardRow. */
            type $Shape = seedsweep.v1.LeaderboardRow.$Properties;
        }

        /**
         * Properties of a TrialEnd.
         * @deprecated Use seedsweep.v1.TrialEnd.$Properties instead.
         */
        interface ITrialEnd extends seedsweep.v1.TrialEnd.$Properties {
        }

        /** Represents a TrialEnd. */
        class TrialEnd {

            /**
             * Constructs a new TrialEnd.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.TrialEnd.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** TrialEnd trialId. */
            trialId: string;

            /** TrialEnd setting. */
            setting: string;

            /** TrialEnd dataset. */
            dataset: string;

            /** TrialEnd seed. */
            seed: number;

            /** TrialEnd attempt. */
            attempt: number;

            /** TrialEnd state. */
            state: seedsweep.v1.TrialState;

            /** TrialEnd value. */
            value?: (number|null);

            /** TrialEnd seconds. */
            seconds: number;

            /** TrialEnd engine. */
            engine: string;

            /** TrialEnd error. */
            error: string;

            /** TrialEnd logTail. */
            logTail: string[];

            /**
             * Encodes the specified TrialEnd message. Does not implicitly {@link seedsweep.v1.TrialEnd.verify|verify} messages.
             * @param message TrialEnd message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.TrialEnd.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TrialEnd message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.TrialEnd & seedsweep.v1.TrialEnd.$Shape} TrialEnd
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.TrialEnd & seedsweep.v1.TrialEnd.$Shape;

            /**
             * Creates a TrialEnd message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns TrialEnd
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.TrialEnd;

            /**
             * Creates a plain object from a TrialEnd message. Also converts values to other types if specified.
             * @param message TrialEnd
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.TrialEnd, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this TrialEnd to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace TrialEnd {

            /** Properties of a TrialEnd. */
            interface $Properties {

                /** TrialEnd trialId */
                trialId?: (string|null);

                /** TrialEnd setting */
                setting?: (string|null);

                /** TrialEnd dataset */
                dataset?: (string|null);

                /** TrialEnd seed */
                seed?: (number|null);

                /** TrialEnd attempt */
                attempt?: (number|null);

                /** TrialEnd state */
                state?: (seedsweep.v1.TrialState|null);

                /** TrialEnd value */
                value?: (number|null);

                /** TrialEnd seconds */
                seconds?: (number|null);

                /** TrialEnd engine */
                engine?: (string|null);

                /** TrialEnd error */
                error?: (string|null);

                /** TrialEnd logTail */
                logTail?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a TrialEnd. */
            type $Shape = seedsweep.v1.TrialEnd.$Properties;
        }

        /**
         * Properties of a SweepSnapshot.
         * @deprecated Use seedsweep.v1.SweepSnapshot.$Properties instead.
         */
        interface ISweepSnapshot extends seedsweep.v1.SweepSnapshot.$Properties {
        }

        /** Represents a SweepSnapshot. */
        class SweepSnapshot {

            /**
             * Constructs a new SweepSnapshot.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.SweepSnapshot.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SweepSnapshot sweep. */
            sweep?: (seedsweep.v1.SweepSummary.$Properties|null);

            /** SweepSnapshot objective. */
            objective?: (seedsweep.v1.Objective.$Properties|null);

            /** SweepSnapshot rows. */
            rows: seedsweep.v1.LeaderboardRow.$Properties[];

            /** SweepSnapshot failures. */
            failures: seedsweep.v1.TrialEnd.$Properties[];

            /**
             * Encodes the specified SweepSnapshot message. Does not implicitly {@link seedsweep.v1.SweepSnapshot.verify|verify} messages.
             * @param message SweepSnapshot message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.SweepSnapshot.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SweepSnapshot message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.SweepSnapshot & seedsweep.v1.SweepSnapshot.$Shape} SweepSnapshot
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.SweepSnapshot & seedsweep.v1.SweepSnapshot.$Shape;

            /**
             * Creates a SweepSnapshot message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SweepSnapshot
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.SweepSnapshot;

            /**
             * Creates a plain object from a SweepSnapshot message. Also converts values to other types if specified.
             * @param message SweepSnapshot
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.SweepSnapshot, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SweepSnapshot to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace SweepSnapshot {

            /** Properties of a SweepSnapshot. */
            interface $Properties {

                /** SweepSnapshot sweep */
                sweep?: (seedsweep.v1.SweepSummary.$Properties|null);

                /** SweepSnapshot objective */
                objective?: (seedsweep.v1.Objective.$Properties|null);

                /** SweepSnapshot rows */
                rows?: (seedsweep.v1.LeaderboardRow.$Properties[]|null);

                /** SweepSnapshot failures */
                failures?: (seedsweep.v1.TrialEnd.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SweepSnapshot. */
            type $Shape = seedsweep.v1.SweepSnapshot.$Properties;
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

            /** SubmitRequest document. */
            document: string;

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

                /** SubmitRequest document */
                document?: (string|null);

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
            created: boolean;

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

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SubmitResponse. */
            type $Shape = seedsweep.v1.SubmitResponse.$Properties;
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
            sweepId: string;

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
            sweepId: string;

            /** ControlRequest action. */
            action: seedsweep.v1.ControlAction;

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
         * Properties of a WatchRequest.
         * @deprecated Use seedsweep.v1.WatchRequest.$Properties instead.
         */
        interface IWatchRequest extends seedsweep.v1.WatchRequest.$Properties {
        }

        /** Represents a WatchRequest. */
        class WatchRequest {

            /**
             * Constructs a new WatchRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.WatchRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** WatchRequest sweepId. */
            sweepId: string;

            /** WatchRequest endedSeen. */
            endedSeen: number;

            /**
             * Encodes the specified WatchRequest message. Does not implicitly {@link seedsweep.v1.WatchRequest.verify|verify} messages.
             * @param message WatchRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.WatchRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a WatchRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.WatchRequest & seedsweep.v1.WatchRequest.$Shape} WatchRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.WatchRequest & seedsweep.v1.WatchRequest.$Shape;

            /**
             * Creates a WatchRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns WatchRequest
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.WatchRequest;

            /**
             * Creates a plain object from a WatchRequest message. Also converts values to other types if specified.
             * @param message WatchRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.WatchRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this WatchRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace WatchRequest {

            /** Properties of a WatchRequest. */
            interface $Properties {

                /** WatchRequest sweepId */
                sweepId?: (string|null);

                /** WatchRequest endedSeen */
                endedSeen?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a WatchRequest. */
            type $Shape = seedsweep.v1.WatchRequest.$Properties;
        }

        /**
         * Properties of a RunningTrial.
         * @deprecated Use seedsweep.v1.RunningTrial.$Properties instead.
         */
        interface IRunningTrial extends seedsweep.v1.RunningTrial.$Properties {
        }

        /** Represents a RunningTrial. */
        class RunningTrial {

            /**
             * Constructs a new RunningTrial.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.RunningTrial.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RunningTrial setting. */
            setting: string;

            /** RunningTrial dataset. */
            dataset: string;

            /** RunningTrial seed. */
            seed: number;

            /** RunningTrial epoch. */
            epoch: number;

            /** RunningTrial epochs. */
            epochs: number;

            /** RunningTrial value. */
            value?: (number|null);

            /**
             * Encodes the specified RunningTrial message. Does not implicitly {@link seedsweep.v1.RunningTrial.verify|verify} messages.
             * @param message RunningTrial message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.RunningTrial.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RunningTrial message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.RunningTrial & seedsweep.v1.RunningTrial.$Shape} RunningTrial
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.RunningTrial & seedsweep.v1.RunningTrial.$Shape;

            /**
             * Creates a RunningTrial message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns RunningTrial
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.RunningTrial;

            /**
             * Creates a plain object from a RunningTrial message. Also converts values to other types if specified.
             * @param message RunningTrial
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.RunningTrial, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this RunningTrial to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace RunningTrial {

            /** Properties of a RunningTrial. */
            interface $Properties {

                /** RunningTrial setting */
                setting?: (string|null);

                /** RunningTrial dataset */
                dataset?: (string|null);

                /** RunningTrial seed */
                seed?: (number|null);

                /** RunningTrial epoch */
                epoch?: (number|null);

                /** RunningTrial epochs */
                epochs?: (number|null);

                /** RunningTrial value */
                value?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RunningTrial. */
            type $Shape = seedsweep.v1.RunningTrial.$Properties;
        }

        /**
         * Properties of a SweepUpdate.
         * @deprecated Use seedsweep.v1.SweepUpdate.$Properties instead.
         */
        interface ISweepUpdate extends seedsweep.v1.SweepUpdate.$Properties {
        }

        /** Represents a SweepUpdate. */
        class SweepUpdate {

            /**
             * Constructs a new SweepUpdate.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.SweepUpdate.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SweepUpdate sweep. */
            sweep?: (seedsweep.v1.SweepSummary.$Properties|null);

            /** SweepUpdate ended. */
            ended: seedsweep.v1.TrialEnd.$Properties[];

            /** SweepUpdate running. */
            running: seedsweep.v1.RunningTrial.$Properties[];

            /**
             * Encodes the specified SweepUpdate message. Does not implicitly {@link seedsweep.v1.SweepUpdate.verify|verify} messages.
             * @param message SweepUpdate message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.SweepUpdate.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SweepUpdate message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.SweepUpdate & seedsweep.v1.SweepUpdate.$Shape} SweepUpdate
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.SweepUpdate & seedsweep.v1.SweepUpdate.$Shape;

            /**
             * Creates a SweepUpdate message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SweepUpdate
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.SweepUpdate;

            /**
             * Creates a plain object from a SweepUpdate message. Also converts values to other types if specified.
             * @param message SweepUpdate
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.SweepUpdate, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SweepUpdate to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace SweepUpdate {

            /** Properties of a SweepUpdate. */
            interface $Properties {

                /** SweepUpdate sweep */
                sweep?: (seedsweep.v1.SweepSummary.$Properties|null);

                /** SweepUpdate ended */
                ended?: (seedsweep.v1.TrialEnd.$Properties[]|null);

                /** SweepUpdate running */
                running?: (seedsweep.v1.RunningTrial.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SweepUpdate. */
            type $Shape = seedsweep.v1.SweepUpdate.$Properties;
        }

        /**
         * Properties of a TrialStatus.
         * @deprecated Use seedsweep.v1.TrialStatus.$Properties instead.
         */
        interface ITrialStatus extends seedsweep.v1.TrialStatus.$Properties {
        }

        /** Represents a TrialStatus. */
        class TrialStatus {

            /**
             * Constructs a new TrialStatus.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.TrialStatus.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** TrialStatus trialId. */
            trialId: string;

            /** TrialStatus index. */
            index: number;

            /** TrialStatus cell. */
            cell: number;

            /** TrialStatus setting. */
            setting: string;

            /** TrialStatus dataset. */
            dataset: string;

            /** TrialStatus seed. */
            seed: number;

            /** TrialStatus state. */
            state: seedsweep.v1.TrialState;

            /** TrialStatus attempt. */
            attempt: number;

            /** TrialStatus worker. */
            worker: string;

            /** TrialStatus slot. */
            slot: number;

            /** TrialStatus engine. */
            engine: string;

            /** TrialStatus epoch. */
            epoch: number;

            /** TrialStatus epochs. */
            epochs: number;

            /** TrialStatus startedMs. */
            startedMs: number;

            /** TrialStatus endedMs. */
            endedMs: number;

            /** TrialStatus value. */
            value?: (number|null);

            /** TrialStatus imagesPerSecond. */
            imagesPerSecond?: (number|null);

            /** TrialStatus error. */
            error: string;

            /** TrialStatus logTail. */
            logTail: string[];

            /**
             * Encodes the specified TrialStatus message. Does not implicitly {@link seedsweep.v1.TrialStatus.verify|verify} messages.
             * @param message TrialStatus message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.TrialStatus.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TrialStatus message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.TrialStatus & seedsweep.v1.TrialStatus.$Shape} TrialStatus
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.TrialStatus & seedsweep.v1.TrialStatus.$Shape;

            /**
             * Creates a TrialStatus message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns TrialStatus
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.TrialStatus;

            /**
             * Creates a plain object from a TrialStatus message. Also converts values to other types if specified.
             * @param message TrialStatus
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.TrialStatus, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this TrialStatus to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace TrialStatus {

            /** Properties of a TrialStatus. */
            interface $Properties {

                /** TrialStatus trialId */
                trialId?: (string|null);

                /** TrialStatus index */
                index?: (number|null);

                /** TrialStatus cell */
                cell?: (number|null);

                /** TrialStatus setting */
                setting?: (string|null);

                /** TrialStatus dataset */
                dataset?: (string|null);

                /** TrialStatus seed */
                seed?: (number|null);

                /** TrialStatus state */
                state?: (seedsweep.v1.TrialState|null);

                /** TrialStatus attempt */
                attempt?: (number|null);

                /** TrialStatus worker */
                worker?: (string|null);

                /** TrialStatus slot */
                slot?: (number|null);

                /** TrialStatus engine */
                engine?: (string|null);

                /** TrialStatus epoch */
                epoch?: (number|null);

                /** TrialStatus epochs */
                epochs?: (number|null);

                /** TrialStatus startedMs */
                startedMs?: (number|null);

                /** TrialStatus endedMs */
                endedMs?: (number|null);

                /** TrialStatus value */
                value?: (number|null);

                /** TrialStatus imagesPerSecond */
                imagesPerSecond?: (number|null);

                /** TrialStatus error */
                error?: (string|null);

                /** TrialStatus logTail */
                logTail?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a TrialStatus. */
            type $Shape = seedsweep.v1.TrialStatus.$Properties;
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

            /** ACTIVITY_KIND_SEEDS_ADDED value */
            ACTIVITY_KIND_SEEDS_ADDED = 13,

            /** ACTIVITY_KIND_STOPPED value */
            ACTIVITY_KIND_STOPPED = 14
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
            number: number;

            /** Activity timeMs. */
            timeMs: number;

            /** Activity kind. */
            kind: seedsweep.v1.ActivityKind;

            /** Activity setting. */
            setting: string;

            /** Activity dataset. */
            dataset: string;

            /** Activity seed. */
            seed?: (number|null);

            /** Activity attempt. */
            attempt: number;

            /** Activity worker. */
            worker: string;

            /** Activity detail. */
            detail: string;

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
         * Properties of an ObservedRow.
         * @deprecated Use seedsweep.v1.ObservedRow.$Properties instead.
         */
        interface IObservedRow extends seedsweep.v1.ObservedRow.$Properties {
        }

        /** Represents an ObservedRow. */
        class ObservedRow {

            /**
             * Constructs a new ObservedRow.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.ObservedRow.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ObservedRow row. */
            row?: (seedsweep.v1.LeaderboardRow.$Properties|null);

            /** ObservedRow curve. */
            curve: number[];

            /**
             * Encodes the specified ObservedRow message. Does not implicitly {@link seedsweep.v1.ObservedRow.verify|verify} messages.
             * @param message ObservedRow message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.ObservedRow.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an ObservedRow message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.ObservedRow & seedsweep.v1.ObservedRow.$Shape} ObservedRow
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.ObservedRow & seedsweep.v1.ObservedRow.$Shape;

            /**
             * Creates an ObservedRow message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ObservedRow
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.ObservedRow;

            /**
             * Creates a plain object from an ObservedRow message. Also converts values to other types if specified.
             * @param message ObservedRow
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.ObservedRow, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ObservedRow to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace ObservedRow {

            /** Properties of an ObservedRow. */
            interface $Properties {

                /** ObservedRow row */
                row?: (seedsweep.v1.LeaderboardRow.$Properties|null);

                /** ObservedRow curve */
                curve?: (number[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an ObservedRow. */
            type $Shape = seedsweep.v1.ObservedRow.$Properties;
        }

        /**
         * Properties of a Standing.
         * @deprecated Use seedsweep.v1.Standing.$Properties instead.
         */
        interface IStanding extends seedsweep.v1.Standing.$Properties {
        }

        /** Represents a Standing. */
        class Standing {

            /**
             * Constructs a new Standing.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.Standing.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Standing cell. */
            cell: number;

            /** Standing rank. */
            rank: number;

            /** Standing pValue. */
            pValue?: (number|null);

            /** Standing tied. */
            tied: boolean;

            /**
             * Encodes the specified Standing message. Does not implicitly {@link seedsweep.v1.Standing.verify|verify} messages.
             * @param message Standing message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.Standing.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Standing message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.Standing & seedsweep.v1.Standing.$Shape} Standing
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.Standing & seedsweep.v1.Standing.$Shape;

            /**
             * Creates a Standing message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Standing
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.Standing;

            /**
             * Creates a plain object from a Standing message. Also converts values to other types if specified.
             * @param message Standing
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.Standing, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Standing to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace Standing {

            /** Properties of a Standing. */
            interface $Properties {

                /** Standing cell */
                cell?: (number|null);

                /** Standing rank */
                rank?: (number|null);

                /** Standing pValue */
                pValue?: (number|null);

                /** Standing tied */
                tied?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Standing. */
            type $Shape = seedsweep.v1.Standing.$Properties;
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
            ended: number;

            /** Pace sinceMs. */
            sinceMs: number;

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
            sweepId: string;

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

            /** Observation first. */
            first: boolean;

            /** Observation nowMs. */
            nowMs: number;

            /** Observation sweep. */
            sweep?: (seedsweep.v1.SweepSummary.$Properties|null);

            /** Observation objective. */
            objective?: (seedsweep.v1.Objective.$Properties|null);

            /** Observation rows. */
            rows: seedsweep.v1.ObservedRow.$Properties[];

            /** Observation standings. */
            standings: seedsweep.v1.Standing.$Properties[];

            /** Observation trials. */
            trials: seedsweep.v1.TrialStatus.$Properties[];

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

                /** Observation first */
                first?: (boolean|null);

                /** Observation nowMs */
                nowMs?: (number|null);

                /** Observation sweep */
                sweep?: (seedsweep.v1.SweepSummary.$Properties|null);

                /** Observation objective */
                objective?: (seedsweep.v1.Objective.$Properties|null);

                /** Observation rows */
                rows?: (seedsweep.v1.ObservedRow.$Properties[]|null);

                /** Observation standings */
                standings?: (seedsweep.v1.Standing.$Properties[]|null);

                /** Observation trials */
                trials?: (seedsweep.v1.TrialStatus.$Properties[]|null);

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
            sweepId: string;

            /** CurvesRequest cells. */
            cells: number[];

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

                /** CurvesRequest cells */
                cells?: (number[]|null);

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
            metric: string;

            /** Series epochs. */
            epochs: number[];

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

                /** Series epochs */
                epochs?: (number[]|null);

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
            seed: number;

            /** SeedCurves state. */
            state: seedsweep.v1.TrialState;

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
         * Properties of a CellCurves.
         * @deprecated Use seedsweep.v1.CellCurves.$Properties instead.
         */
        interface ICellCurves extends seedsweep.v1.CellCurves.$Properties {
        }

        /** Represents a CellCurves. */
        class CellCurves {

            /**
             * Constructs a new CellCurves.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.CellCurves.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CellCurves cell. */
            cell: number;

            /** CellCurves seeds. */
            seeds: seedsweep.v1.SeedCurves.$Properties[];

            /**
             * Encodes the specified CellCurves message. Does not implicitly {@link seedsweep.v1.CellCurves.verify|verify} messages.
             * @param message CellCurves message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.CellCurves.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CellCurves message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.CellCurves & seedsweep.v1.CellCurves.$Shape} CellCurves
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.CellCurves & seedsweep.v1.CellCurves.$Shape;

            /**
             * Creates a CellCurves message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns CellCurves
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.CellCurves;

            /**
             * Creates a plain object from a CellCurves message. Also converts values to other types if specified.
             * @param message CellCurves
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.CellCurves, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this CellCurves to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace CellCurves {

            /** Properties of a CellCurves. */
            interface $Properties {

                /** CellCurves cell */
                cell?: (number|null);

                /** CellCurves seeds */
                seeds?: (seedsweep.v1.SeedCurves.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CellCurves. */
            type $Shape = seedsweep.v1.CellCurves.$Properties;
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

            /** CurvesResponse cells. */
            cells: seedsweep.v1.CellCurves.$Properties[];

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

                /** CurvesResponse cells */
                cells?: (seedsweep.v1.CellCurves.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CurvesResponse. */
            type $Shape = seedsweep.v1.CurvesResponse.$Properties;
        }

        /**
         * Properties of a CellSelection.
         * @deprecated Use seedsweep.v1.CellSelection.$Properties instead.
         */
        interface ICellSelection extends seedsweep.v1.CellSelection.$Properties {
        }

        /** Represents a CellSelection. */
        class CellSelection {

            /**
             * Constructs a new CellSelection.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.CellSelection.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** CellSelection cells. */
            cells: number[];

            /** CellSelection settings. */
            settings: string[];

            /** CellSelection datasets. */
            datasets: string[];

            /**
             * Encodes the specified CellSelection message. Does not implicitly {@link seedsweep.v1.CellSelection.verify|verify} messages.
             * @param message CellSelection message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.CellSelection.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a CellSelection message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.CellSelection & seedsweep.v1.CellSelection.$Shape} CellSelection
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.CellSelection & seedsweep.v1.CellSelection.$Shape;

            /**
             * Creates a CellSelection message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns CellSelection
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.CellSelection;

            /**
             * Creates a plain object from a CellSelection message. Also converts values to other types if specified.
             * @param message CellSelection
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.CellSelection, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this CellSelection to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace CellSelection {

            /** Properties of a CellSelection. */
            interface $Properties {

                /** CellSelection cells */
                cells?: (number[]|null);

                /** CellSelection settings */
                settings?: (string[]|null);

                /** CellSelection datasets */
                datasets?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a CellSelection. */
            type $Shape = seedsweep.v1.CellSelection.$Properties;
        }

        /**
         * Properties of a RetryRequest.
         * @deprecated Use seedsweep.v1.RetryRequest.$Properties instead.
         */
        interface IRetryRequest extends seedsweep.v1.RetryRequest.$Properties {
        }

        /** Represents a RetryRequest. */
        class RetryRequest {

            /**
             * Constructs a new RetryRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.RetryRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RetryRequest sweepId. */
            sweepId: string;

            /**
             * Encodes the specified RetryRequest message. Does not implicitly {@link seedsweep.v1.RetryRequest.verify|verify} messages.
             * @param message RetryRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.RetryRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RetryRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.RetryRequest & seedsweep.v1.RetryRequest.$Shape} RetryRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.RetryRequest & seedsweep.v1.RetryRequest.$Shape;

            /**
             * Creates a RetryRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns RetryRequest
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.RetryRequest;

            /**
             * Creates a plain object from a RetryRequest message. Also converts values to other types if specified.
             * @param message RetryRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.RetryRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this RetryRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace RetryRequest {

            /** Properties of a RetryRequest. */
            interface $Properties {

                /** RetryRequest sweepId */
                sweepId?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RetryRequest. */
            type $Shape = seedsweep.v1.RetryRequest.$Properties;
        }

        /**
         * Properties of an AddSeedsRequest.
         * @deprecated Use seedsweep.v1.AddSeedsRequest.$Properties instead.
         */
        interface IAddSeedsRequest extends seedsweep.v1.AddSeedsRequest.$Properties {
        }

        /** Represents an AddSeedsRequest. */
        class AddSeedsRequest {

            /**
             * Constructs a new AddSeedsRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.AddSeedsRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AddSeedsRequest sweepId. */
            sweepId: string;

            /** AddSeedsRequest count. */
            count: number;

            /** AddSeedsRequest selection. */
            selection?: (seedsweep.v1.CellSelection.$Properties|null);

            /**
             * Encodes the specified AddSeedsRequest message. Does not implicitly {@link seedsweep.v1.AddSeedsRequest.verify|verify} messages.
             * @param message AddSeedsRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.AddSeedsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AddSeedsRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.AddSeedsRequest & seedsweep.v1.AddSeedsRequest.$Shape} AddSeedsRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.AddSeedsRequest & seedsweep.v1.AddSeedsRequest.$Shape;

            /**
             * Creates an AddSeedsRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns AddSeedsRequest
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.AddSeedsRequest;

            /**
             * Creates a plain object from an AddSeedsRequest message. Also converts values to other types if specified.
             * @param message AddSeedsRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.AddSeedsRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this AddSeedsRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace AddSeedsRequest {

            /** Properties of an AddSeedsRequest. */
            interface $Properties {

                /** AddSeedsRequest sweepId */
                sweepId?: (string|null);

                /** AddSeedsRequest count */
                count?: (number|null);

                /** AddSeedsRequest selection */
                selection?: (seedsweep.v1.CellSelection.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AddSeedsRequest. */
            type $Shape = seedsweep.v1.AddSeedsRequest.$Properties;
        }

        /**
         * Properties of a StopRequest.
         * @deprecated Use seedsweep.v1.StopRequest.$Properties instead.
         */
        interface IStopRequest extends seedsweep.v1.StopRequest.$Properties {
        }

        /** Represents a StopRequest. */
        class StopRequest {

            /**
             * Constructs a new StopRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: seedsweep.v1.StopRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** StopRequest sweepId. */
            sweepId: string;

            /** StopRequest selection. */
            selection?: (seedsweep.v1.CellSelection.$Properties|null);

            /**
             * Encodes the specified StopRequest message. Does not implicitly {@link seedsweep.v1.StopRequest.verify|verify} messages.
             * @param message StopRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: seedsweep.v1.StopRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a StopRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {seedsweep.v1.StopRequest & seedsweep.v1.StopRequest.$Shape} StopRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): seedsweep.v1.StopRequest & seedsweep.v1.StopRequest.$Shape;

            /**
             * Creates a StopRequest message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns StopRequest
             */
            static fromObject(object: { [k: string]: any }): seedsweep.v1.StopRequest;

            /**
             * Creates a plain object from a StopRequest message. Also converts values to other types if specified.
             * @param message StopRequest
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: seedsweep.v1.StopRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this StopRequest to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };
        }

        namespace StopRequest {

            /** Properties of a StopRequest. */
            interface $Properties {

                /** StopRequest sweepId */
                sweepId?: (string|null);

                /** StopRequest selection */
                selection?: (seedsweep.v1.CellSelection.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a StopRequest. */
            type $Shape = seedsweep.v1.StopRequest.$Properties;
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
            trials: number;

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
            index: number;

            /** GpuStatus name. */
            name: string;

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
            index: number;

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
            worker: string;

            /** WorkerHeartbeat host. */
            host: string;

            /** WorkerHeartbeat slots. */
            slots: seedsweep.v1.SlotStatus.$Properties[];

            /** WorkerHeartbeat gpus. */
            gpus: seedsweep.v1.GpuStatus.$Properties[];

            /** WorkerHeartbeat leaving. */
            leaving: boolean;

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

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a WorkerHeartbeat. */
            type $Shape = seedsweep.v1.WorkerHeartbeat.$Properties;
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
            drain: boolean;

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
            worker: string;

            /** WorkerStatus host. */
            host: string;

            /** WorkerStatus slots. */
            slots: seedsweep.v1.SlotStatus.$Properties[];

            /** WorkerStatus gpus. */
            gpus: seedsweep.v1.GpuStatus.$Properties[];

            /** WorkerStatus state. */
            state: seedsweep.v1.WorkerState;

            /** WorkerStatus sinceMs. */
            sinceMs: number;

            /** WorkerStatus draining. */
            draining: boolean;

            /** WorkerStatus heardMs. */
            heardMs: number;

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
            worker: string;

            /** DrainRequest host. */
            host: string;

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
    }
}
