using System.Buffers;
using Microsoft.AspNetCore.Http;

namespace ItaBot.Channels.Requests;

/// <summary>Reads the body of a request, up to a size.</summary>
public static class RequestBody
{
    private const int ChunkBytes = 4096;

    /// <summary>The body; null where it is too large.</summary>
    /// <param name="request">The request.</param>
    /// <param name="maxBytes">The largest body that is taken, in bytes.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static async Task<ReadOnlyMemory<byte>?> ReadAsync(HttpRequest request, int maxBytes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.ContentLength > maxBytes)
        {
            return null;
        }

        // It grows with what arrives, never with what was announced.
        var body = new ArrayBufferWriter<byte>(ChunkBytes);
        int read;
        while ((read = await request.Body.ReadAsync(body.GetMemory(ChunkBytes), cancellationToken)) > 0)
        {
            body.Advance(read);
            if (body.WrittenCount > maxBytes)
            {
                return null;
            }
        }

        return body.WrittenMemory;
    }
}
