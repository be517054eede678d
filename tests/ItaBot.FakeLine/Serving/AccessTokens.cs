using System.Globalization;
using ItaBot.Fakes;
using Microsoft.AspNetCore.WebUtilities;

namespace ItaBot.FakeLine.Serving;

/// <summary>The channels and the tokens with which they may call.</summary>
internal sealed class AccessTokens(TimeProvider clock)
{
    private const int SecondsOfLife = 900;

    private readonly Dictionary<string, FakeChannel> _fixed = [];
    private readonly Dictionary<string, (FakeChannel Channel, DateTimeOffset Until)> _issued = [];
    private readonly List<FakeChannel> _channels = [];
    private int _count;

    public int IssuedCount
    {
        get
        {
            lock (_fixed)
            {
                return _count;
            }
        }
    }

    public void Add(FakeChannel channel)
    {
        lock (_fixed)
        {
            _channels.Add(channel);
            _fixed[channel.AccessToken] = channel;
        }
    }

    /// <summary>Whose token it is; null where it is nobody's, or too old.</summary>
    public FakeChannel? Find(string? authorization)
    {
        var token = authorization?.Split(' ')[^1] ?? "";
        lock (_fixed)
        {
            return _fixed.GetValueOrDefault(token)
                ?? (_issued.TryGetValue(token, out var issued) && clock.GetUtcNow() < issued.Until ? issued.Channel : null);
        }
    }

    /// <summary>Ends all tokens, also the fixed ones.</summary>
    public void Revoke()
    {
        lock (_fixed)
        {
            _fixed.Clear();
            _issued.Clear();
        }
    }

    public FakeResponse Issue(string form)
    {
        var fields = QueryHelpers.ParseQuery(form);
        lock (_fixed)
        {
            if (_channels.Find(c => c.Id == fields["client_id"] && c.Secret == fields["client_secret"]) is not { } channel)
            {
                return new FakeResponse(400, """{"error":"invalid_request","error_description":"Invalid 'client_credentials'."}""");
            }

            var token = string.Create(CultureInfo.InvariantCulture, $"stateless-{++_count}");
            _issued[token] = (channel, clock.GetUtcNow().AddSeconds(SecondsOfLife));
            return LineResponse.Ok(new { token_type = "Bearer", access_token = token, expires_in = SecondsOfLife });
        }
    }
}
