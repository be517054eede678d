using System.Buffers.Text;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace ItaBot.FakeAzure.OpenId;

/// <summary>The OpenID metadata and the keys of an issuer.</summary>
/// <param name="folder">The path under which they are.</param>
public sealed class FakeOpenId(string folder) : IDisposable
{
    private readonly Lock _gate = new();
    private readonly List<FakeKey> _made = [];
    private List<FakeKey> _published = [];
    private TaskCompletionSource? _hold;
    private TaskCompletionSource? _held;
    private int _metadataRequests;
    private int _keysRequests;

    /// <summary>The path of the metadata.</summary>
    public string MetadataPath => $"{folder}/openidconfiguration";

    /// <summary>Whether it answers 503.</summary>
    public bool IsDown { get; set; }

    /// <summary>What it says instead of its keys; null for the keys.</summary>
    public string? SaysInstead { get; set; }

    /// <summary>How often the metadata were asked for.</summary>
    public int MetadataRequests => Volatile.Read(ref _metadataRequests);

    /// <summary>How often the keys were asked for.</summary>
    public int KeysRequests => Volatile.Read(ref _keysRequests);

    /// <summary>The key that signs now; made when it is first asked for.</summary>
    public FakeKey Key
    {
        get
        {
            lock (_gate)
            {
                return _published.Count > 0 ? _published[^1] : AddKey("msteams");
            }
        }
    }

    /// <summary>Publishes another key, which signs from now on.</summary>
    /// <param name="endorsements">The channels that it speaks for.</param>
    public FakeKey AddKey(params string[] endorsements) => Publish(NewKey(endorsements));

    /// <summary>Publishes a key, which signs from now on.</summary>
    public FakeKey Publish(FakeKey key)
    {
        lock (_gate)
        {
            _published = [.. _published, key];
            return key;
        }
    }

    /// <summary>Makes a key that is not published.</summary>
    /// <param name="endorsements">The channels that it speaks for; null where the key set shall say nothing of them.</param>
    /// <param name="bits">Its size.</param>
    public FakeKey NewKey(IReadOnlyList<string>? endorsements, int bits = 2048)
    {
        lock (_gate)
        {
            var key = new FakeKey(string.Create(CultureInfo.InvariantCulture, $"key-{_made.Count}"), endorsements, bits);
            _made.Add(key);
            return key;
        }
    }

    /// <summary>Replaces all keys by a new one.</summary>
    public FakeKey Roll()
    {
        lock (_gate)
        {
            _published = [];
            return AddKey("msteams");
        }
    }

    /// <summary>Lets requests hang until <see cref="Release"/>.</summary>
    /// <returns>Done when the first one hangs.</returns>
    public Task Hold()
    {
        _held = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        _hold = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        return _held.Task;
    }

    /// <summary>Answers the requests that hang, and those to come.</summary>
    public void Release() => _hold?.TrySetResult();

    /// <summary>The path of the keys.</summary>
    internal string KeysPath => $"{folder}/keys";

    internal Task AnswerMetadataAsync(HttpContext context)
    {
        Interlocked.Increment(ref _metadataRequests);
        return AnswerAsync(context, () => Metadata(context.Request));
    }

    internal Task AnswerKeysAsync(HttpContext context)
    {
        Interlocked.Increment(ref _keysRequests);
        return AnswerAsync(context, () => SaysInstead ?? Keys());
    }

    public void Dispose() => _made.ForEach(k => k.Dispose());

    private async Task AnswerAsync(HttpContext context, Func<string> say)
    {
        if (_hold is { } hold)
        {
            _held!.TrySetResult();
            await hold.Task.WaitAsync(context.RequestAborted);
        }

        context.Response.StatusCode = IsDown ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status200OK;
        context.Response.ContentType = "application/json";
        if (!IsDown)
        {
            await context.Response.WriteAsync(say(), context.RequestAborted);
        }
    }

    private string Metadata(HttpRequest request) => new JsonObject
    {
        ["issuer"] = TokenMaker.ChannelIssuer,
        ["jwks_uri"] = $"{request.Scheme}://{request.Host}{KeysPath}",
        ["id_token_signing_alg_values_supported"] = new JsonArray("RS256"),
    }.ToJsonString();

    private string Keys()
    {
        lock (_gate)
        {
            return new JsonObject { ["keys"] = new JsonArray([.. _published.Select(Describe)]) }.ToJsonString();
        }
    }

    private static JsonObject Describe(FakeKey key)
    {
        var parameters = key.Rsa.ExportParameters(includePrivateParameters: false);
        var json = new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = key.Id,
            ["n"] = Base64Url.EncodeToString(parameters.Modulus),
            ["e"] = Base64Url.EncodeToString(parameters.Exponent),
        };
        if (key.Certificate is { } certificate)
        {
            json["x5c"] = new JsonArray(certificate);
        }

        if (key.Endorsements is { } endorsements)
        {
            json["endorsements"] = JsonSerializer.SerializeToNode(endorsements);
        }

        return json;
    }
}
