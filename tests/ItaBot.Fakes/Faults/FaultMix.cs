namespace ItaBot.Fakes.Faults;

/// <summary>How often what goes wrong; shares of all requests, from 0 to 1, that together leave some alone.</summary>
public sealed record FaultMix
{
    /// <summary>Requests answered with 500, not processed.</summary>
    public double ServerErrors { get; init; }

    /// <summary>Requests answered with 429, not processed.</summary>
    public double RateLimits { get; init; }

    /// <summary>Requests whose connection breaks before they are processed.</summary>
    public double CutsBefore { get; init; }

    /// <summary>Requests whose connection breaks after they were processed.</summary>
    public double CutsAfterwards { get; init; }

    /// <summary>Requests answered with 504 after they were processed.</summary>
    public double GatewayTimeouts { get; init; }

    internal Fault? Pick(double at)
    {
        (double Share, Fault Fault)[] faults =
        [
            (ServerErrors, new Fault.Answer(500, "Internal Server Error")),
            (RateLimits, Fault.RateLimit),
            (CutsBefore, new Fault.Cut(IsProcessed: false)),
            (CutsAfterwards, new Fault.Cut(IsProcessed: true)),
            (GatewayTimeouts, new Fault.AnswerAfterwards(504, "Gateway Timeout")),
        ];
        foreach (var (share, fault) in faults)
        {
            if (at < share)
            {
                return fault;
            }

            at -= share;
        }

        return null;
    }
}
