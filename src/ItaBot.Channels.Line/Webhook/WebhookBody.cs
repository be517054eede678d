using System.Buffers;
using Microsoft.AspNetCore.Http;

namespace ItaBot.Channels.Line.Webhook;

/// <summary>Reads the body of a request, up to a size.</summary>
internal static class WebhookBody
{
    /// <summary>The largest body that is taken, in bytes.</summary>
    public const int MaxBytes = 1024 * 1024;

    private const int ChunkBytes = 4096;

    /// <summary>The body; null where it is too large.</summary>
    public static async Task<ReadOnlyMemory<byte>?> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength > MaxBytes)
        {
            return null;
        }

        // It grows with what arrives, never with what was announced.
        var body = new ArrayBufferWriter<byte>(ChunkBytes);
        int read;
        while ((read = await request.Body.ReadAsync(body.GetMemory(ChunkBytes), cancellationToken)) > 0)
        {
            body.Advance(read);
            if (body.WrittenCount > MaxBytes)
            {
                return null;
            }
        }

        return body.WrittenMemory;
    }
}
